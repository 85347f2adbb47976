//! People with their signatures, and companies.

use habeas_desk::api::{CompanyView, MandateView, PersonView, Saved, SignatureKind, SignatureView};
use habeas_words::one_line;

use serde::Serialize;

use super::{Render, Renderer, joined, present};
use crate::wording::Phrase;

impl Render for PersonView {
    fn render(&self, _: &Renderer) -> String {
        let address = joined(&self.address);
        let parts = [Some(self.name.as_str()), Some(&address), self.country.as_deref(), self.email.as_deref()];
        format!("{}  {}\n", one_line(&self.id), present(parts))
    }
}

impl Render for MandateView {
    fn render(&self, _: &Renderer) -> String {
        format!("{}  {}\n", one_line(&self.id), one_line(&self.sentence))
    }
}

/// A power of attorney that was drawn up, and where its document was saved.
#[derive(Serialize)]
pub(crate) struct MandateDrawnUp {
    #[serde(flatten)]
    pub(crate) mandate: MandateView,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) saved: Option<Saved>,
}

impl Render for MandateDrawnUp {
    fn render(&self, r: &Renderer) -> String {
        self.mandate.render(r) + &self.saved.as_ref().map(|saved| saved.render(r)).unwrap_or_default()
    }
}

impl Render for SignatureView {
    fn render(&self, r: &Renderer) -> String {
        let phrase = match self.kind {
            Some(SignatureKind::Drawn) => Phrase::SignatureDrawn,
            Some(SignatureKind::Picture) => Phrase::SignaturePicture,
            None => Phrase::SignatureNone,
        };
        let (width, height) = self.figure.as_ref().map_or((0.0, 0.0), |figure| (figure.width_mm, figure.height_mm));
        let (width, height) = (format!("{width:.0}"), format!("{height:.0}"));
        r.line(phrase, &[("name", &self.name), ("width", &width), ("height", &height)])
    }
}

impl Render for CompanyView {
    fn render(&self, _: &Renderer) -> String {
        let company = &self.company;
        let address = joined(&company.address);
        let parts = [
            Some(company.name.as_str()),
            company.trading_name.as_deref(),
            Some(&address),
            company.country.as_deref(),
            company.email.as_deref(),
            company.web_form.as_deref(),
        ];
        format!("{}  {}\n", one_line(&self.id), present(parts))
    }
}
