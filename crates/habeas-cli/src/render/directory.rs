//! The company directory.

use habeas_desk::Reason;
use habeas_desk::api::{
    CompaniesAdded, DirectoryCorrection, DirectoryDiscovery, DirectoryExported, DirectoryHit, DirectoryPack,
    DirectoryPackLine, DirectoryRecord, DirectoryState, DirectoryUpdated,
};
use habeas_words::one_line;

use super::{Outcome, Render, Renderer, joined, present};
use crate::wording::Phrase;

/// The slug or the id first: what a command takes.
impl Render for DirectoryHit {
    const EMPTY: Phrase = Phrase::DirectoryNothing;

    fn render(&self, r: &Renderer) -> String {
        let id = self.slug.as_deref().or(self.company.as_deref()).unwrap_or_default();
        let service = self.service.as_ref().map(|s| r.phrase(Phrase::DirectoryService, &[("name", s)]));
        let parts = [
            Some(self.name.as_str()),
            service.as_deref(),
            self.town.as_deref(),
            self.country.as_deref(),
            self.site.as_deref(),
            Some(&self.known_by),
        ];
        format!("{}  {}\n", one_line(id), present(parts))
    }
}

impl Render for DirectoryPackLine {
    fn render(&self, r: &Renderer) -> String {
        let size = r.phrase(Phrase::DirectoryPackSize, &[("n", &self.companies)]);
        format!(
            "{}  {}\n",
            one_line(&self.id),
            present([Some(self.name.as_str()), self.country.as_deref(), Some(&size)])
        )
    }
}

impl Render for DirectoryPack {
    fn render(&self, r: &Renderer) -> String {
        let head = format!("{}{}\n", self.pack.render(r), one_line(&self.note));
        let rows: String = self.companies.iter().map(|company| company.render(r)).collect();
        format!("{head}{rows}{}\n", one_line(&self.provenance))
    }
}

/// What is wrong with one is said, and the others are there.
impl Render for CompaniesAdded {
    fn render(&self, r: &Renderer) -> String {
        let mut out: String = self.added.iter().map(|company| company.render(r)).collect();
        let known = self.known.iter().map(|c| r.line(Phrase::DirectoryKnownAlready, &[("name", &c.display_name)]));
        out.extend(known);
        let left = self.left_out.iter();
        out.extend(left.map(|l| r.line(Phrase::DirectoryLeftOut, &[("name", &l.slug), ("reason", &l.reason)])));
        out
    }

    fn outcome(&self) -> Outcome {
        let count = self.left_out.len();
        if count == 0 { Outcome::Done } else { Outcome::Incomplete(Reason::CompaniesLeftOut { count }.into()) }
    }
}

impl Render for DirectoryRecord {
    fn render(&self, r: &Renderer) -> String {
        let mut out = String::new();
        out.extend(self.redirected.iter().map(|sentence| format!("{}\n", one_line(sentence))));
        out += &format!("{}  {}\n", one_line(&self.slug), one_line(&self.name));
        let elements: Vec<String> = self.elements.iter().map(|e| element(e.optional, &e.label, r)).collect();
        let address = joined(&self.address);
        let lines = [
            (Phrase::DirectoryKinds, joined(&self.kinds)),
            (Phrase::DirectoryRuns, joined(&self.runs)),
            (Phrase::DirectoryAddress, present([Some(address.as_str()), self.country.as_deref()])),
            (Phrase::DirectoryEmail, self.email.clone().unwrap_or_default()),
            (Phrase::DirectoryForm, self.web_form.clone().unwrap_or_default()),
            (Phrase::DirectorySite, self.website.clone().unwrap_or_default()),
            (Phrase::DirectoryPhone, self.phone.clone().unwrap_or_default()),
            (Phrase::DirectoryFax, self.fax.clone().unwrap_or_default()),
            (Phrase::DirectoryLanguage, self.language.clone().unwrap_or_default()),
            (Phrase::DirectoryElements, elements.join(", ")),
            (Phrase::DirectoryPacks, joined(&self.packs)),
        ];
        let said = lines.into_iter().filter(|(_, value)| !value.is_empty());
        out.extend(said.map(|(phrase, value)| r.line(phrase, &[("value", &value)])));
        if self.asks_identity {
            out += &r.line(Phrase::DirectoryIdentity, &[]);
        }
        let sentences = [&self.provenance].into_iter().chain(&self.missing);
        out.extend(sentences.map(|sentence| format!("{}\n", one_line(sentence))));
        out.extend(self.corrections.iter().map(|c| c.render(r)));
        out.extend(self.differences.iter().map(|d| {
            let nothing = || r.phrase(Phrase::DirectoryNoValue, &[]);
            let (own, theirs) = (d.own.clone().unwrap_or_else(nothing), d.directory.clone().unwrap_or_else(nothing));
            r.line(Phrase::DirectoryDiffers, &[("field", &d.label), ("own", &own), ("directory", &theirs)])
        }));
        out
    }
}

fn element(optional: bool, label: &str, r: &Renderer) -> String {
    if optional { r.phrase(Phrase::DirectoryOptional, &[("name", &label)]) } else { one_line(label) }
}

impl Render for DirectoryCorrection {
    fn render(&self, _: &Renderer) -> String {
        format!("{}\n", one_line(&self.sentence))
    }
}

impl Render for DirectoryState {
    fn render(&self, r: &Renderer) -> String {
        let from = self.updated_from.iter().map(|from| r.line(Phrase::DirectoryFrom, &[("from", from)]));
        let conflicts = self.conflicts.iter().map(|c| c.render(r));
        [format!("{}\n", one_line(&self.sentence))].into_iter().chain(from).chain(conflicts).collect()
    }
}

impl Render for DirectoryUpdated {
    fn render(&self, r: &Renderer) -> String {
        let left = self.left_out.iter().map(|left| r.line(Phrase::DirectoryRecordLeftOut, &[("why", left)]));
        let said = [format!("{}\n", one_line(&self.sentence))].into_iter().chain(left);
        said.chain([self.state.render(r)]).collect()
    }

    fn outcome(&self) -> Outcome {
        let count = self.left_out.len();
        if count == 0 { Outcome::Done } else { Outcome::Incomplete(Reason::RecordsLeftOut { count }.into()) }
    }
}

/// Each company with the reasons below it.
impl Render for DirectoryDiscovery {
    fn render(&self, r: &Renderer) -> String {
        let mut out: String = self.files.iter().map(|file| format!("{}\n", one_line(&file.sentence))).collect();
        for proposal in &self.proposals {
            out += &proposal.company.render(r);
            out.extend(proposal.why.iter().map(|why| format!("  {}\n", one_line(&why.sentence))));
        }
        if !self.unmatched.is_empty() {
            let hosts = joined(&self.unmatched);
            out += &r.line(Phrase::DirectoryUnmatched, &[("hosts", &hosts)]);
        }
        out + &format!("{}\n", one_line(&self.sentence))
    }

    fn outcome(&self) -> Outcome {
        let count = self.files.iter().filter(|file| file.kind.is_none()).count();
        if count == 0 { Outcome::Done } else { Outcome::Incomplete(Reason::FilesUnread { count }.into()) }
    }
}

/// The records themselves, which another program reads; or where they were saved.
impl Render for DirectoryExported {
    fn render(&self, r: &Renderer) -> String {
        match &self.path {
            Some(path) => r.line(Phrase::DirectoryExported, &[("n", &self.slugs.len()), ("path", path)]),
            // JSON writes what would drive a terminal as escapes; what is left turns nothing.
            None => self.text.lines().map(|line| format!("{}\n", one_line(line))).collect(),
        }
    }

    fn json(&self) -> serde_json::Result<String> {
        let records: serde_json::Value = serde_json::from_str(&self.text)?;
        serde_json::to_string_pretty(&records)
    }
}
