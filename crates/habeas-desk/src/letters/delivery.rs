//! How a letter is to go: what the user chose, resolved to a delivery that can be carried out.

use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_case::letter::Addressee;
use habeas_law::delivery::{Channel, Delivery, Language, RecordedPosting};

use crate::api::DeliveryInput;
use crate::desk::context::Context;
use crate::error::reason::Gaps;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::wording::of_letters;

/// The one place where wishes become a delivery: each is taken if it was made, else as `default` has it. What belongs to
/// the post office counts for a letter by post alone.
pub(crate) fn resolve(wishes: &DeliveryInput, default: Delivery) -> Delivery {
    let by_post = default.channel == Channel::Post;
    Delivery {
        language: wishes.language.unwrap_or(default.language),
        tone: wishes.tone.unwrap_or(default.tone),
        channel: default.channel,
        place: input::optional(wishes.place.as_ref()).or(default.place),
        posting: wishes.posting.filter(|_| by_post).map_or(RecordedPosting::UNSTATED, Into::into),
        tracking: input::optional(wishes.tracking.as_ref()).filter(|_| by_post),
    }
}

/// The language of a letter: the one wished for, else the person's, else that of the window.
pub(crate) fn language(wished: Option<Language>, sender: &PersonFacts, cx: &Context<'_>) -> Result<Language, ApiError> {
    if let Some(language) = wished {
        return Ok(language);
    }
    match sender.language.as_deref().filter(|tag| !tag.is_empty()) {
        Some(tag) => input::letter_language(tag),
        None => Ok(of_letters(cx.language)),
    }
}

/// The ways by which an addressee can be reached.
pub(crate) struct Reach {
    pub(crate) post: bool,
    pub(crate) email: bool,
    pub(crate) form: bool,
}

impl Reach {
    pub(crate) fn of_company(company: &CompanyFacts) -> Self {
        Self { post: !company.address.is_empty(), email: company.email.is_some(), form: company.web_form.is_some() }
    }

    pub(crate) fn of_authority(authority: &Addressee) -> Self {
        let Addressee { address, email, form, .. } = authority;
        Self { post: !address.is_empty(), email: email.is_some(), form: form.is_some() }
    }

    pub(crate) fn has(&self, channel: Channel) -> bool {
        match channel {
            Channel::Post => self.post,
            Channel::Email => self.email,
            Channel::WebForm => self.form,
        }
    }

    /// The first way, in the order in which ways are preferred.
    pub(crate) fn first(&self) -> Option<Channel> {
        ORDER.into_iter().find(|channel| self.has(*channel))
    }
}

/// E-mail first: it arrives the day it is sent, and leaves proof of it. The routing of a notice has the same order.
const ORDER: [Channel; 3] = [Channel::Email, Channel::Post, Channel::WebForm];

/// The channel wished for, if the addressee has what it needs; else the first that it has. A wish that was made for the
/// company does not bind the letter to an authority that cannot be reached by it.
pub(crate) fn channel(wished: Option<Channel>, to: &Reach, authority: bool) -> Result<Channel, ApiError> {
    match wished {
        Some(channel) if to.has(channel) => Ok(channel),
        Some(channel) if !authority => Err(unreachable(&[gap(channel)])),
        _ => to.first().ok_or_else(|| unreachable(&["address", "email"])),
    }
}

/// What an addressee lacks to be reached by this channel, as the notice room names it.
pub(crate) fn gap(channel: Channel) -> &'static str {
    match channel {
        Channel::Post => "address",
        Channel::Email => "email",
        Channel::WebForm => "web_form_url",
    }
}

pub(crate) fn unreachable(gaps: &[&str]) -> ApiError {
    Reason::MissingAddressee { gaps: Gaps(gaps.iter().map(|gap| (*gap).to_owned()).collect()) }.at("company")
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_law::delivery::{Posting, Tone};

    #[test]
    fn a_wish_goes_before_the_default_and_the_post_office_has_no_say_in_mail() {
        let mut default = Delivery::new(Language::De, Channel::Post);
        default.tone = Tone::Firm;
        let wishes = DeliveryInput {
            language: Some(Language::Fr),
            posting: Some(Posting::Registered),
            tracking: Some(" RR 1 ".to_owned()),
            ..DeliveryInput::default()
        };
        let by_post = resolve(&wishes, default.clone());
        assert_eq!((by_post.language, by_post.tone), (Language::Fr, Tone::Firm));
        assert_eq!((by_post.posting.kind(), by_post.tracking.as_deref()), (Posting::Registered, Some("RR 1")));
        let by_mail = resolve(&wishes, Delivery { channel: Channel::Email, ..default });
        assert_eq!((by_mail.posting, by_mail.tracking), (RecordedPosting::UNSTATED, None));
    }

    #[test]
    fn a_channel_that_cannot_be_taken_is_refused_unless_an_authority_hears_it() {
        let only_mail = Reach { post: false, email: true, form: false };
        assert_eq!(channel(None, &only_mail, false).unwrap(), Channel::Email);
        assert!(channel(Some(Channel::Post), &only_mail, false).is_err());
        assert_eq!(channel(Some(Channel::Post), &only_mail, true).unwrap(), Channel::Email);
        assert!(channel(None, &Reach { post: false, email: false, form: false }, true).is_err());
    }
}
