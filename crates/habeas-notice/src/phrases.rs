//! The phrases of one language, the part `phrases` of `languages/*.json`. These structs are its schema.
//!
//! A phrase is a regular expression over the folded view: lower-case ASCII without accents, single spaces.

use habeas_law::right::Right;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

use crate::pattern::Pattern;
use crate::reading::Basis;

/// What one language calls things.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Phrases {
    pub(crate) rights: RightPhrases,
    pub(crate) complaint: ComplaintPhrases,
    pub(crate) controller: ControllerPhrases,
    pub(crate) address: AddressPhrases,
    pub(crate) contact: ContactPhrases,
    pub(crate) date: DatePhrases,
    pub(crate) bases: BTreeMap<Basis, Pattern>,
    /// Near the name of a basis: the text does not rest on it ("without your consent", "contractual clauses").
    pub(crate) basis_not_claimed: Pattern,
    /// Shorter names of the bases, which count only in a table or section about legal bases.
    pub(crate) bases_in_context: BTreeMap<Basis, Pattern>,
    pub(crate) transfers: TransferPhrases,
    /// A statement of how long data are kept.
    pub(crate) retention: Pattern,
    /// Headings and labels about how long data are kept.
    pub(crate) retention_heading: Pattern,
    /// A period or an event that ends one, under such a heading.
    pub(crate) period: Pattern,
    /// An age limit; its first group is the number of years.
    pub(crate) age: Pattern,
    pub(crate) words: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RightPhrases {
    /// Starts a statement of rights: "you have the right to".
    pub(crate) grant_starts: Pattern,
    /// The line that introduces a list of rights.
    pub(crate) list_intro: Pattern,
    /// Headings of sections about rights.
    pub(crate) section_heading: Pattern,
    /// Before the start of a grant: the right belongs to somebody else ("we reserve the right to").
    pub(crate) others_right: Pattern,
    /// Before the start of a grant: the right is denied.
    pub(crate) negation: Pattern,
    /// Near the start of a grant: the text speaks of a purpose or of cookies.
    pub(crate) not_granted: Pattern,
    /// The right is given for one feature only.
    pub(crate) one_feature_only: Pattern,
    /// Starts a condition, whose words grant nothing: "when you have withdrawn your consent".
    pub(crate) condition_starts: Pattern,
    /// After the start of a condition: it limits nothing ("if necessary").
    pub(crate) mild_condition: Pattern,
    /// After a condition: the enumeration of rights continues.
    pub(crate) list_resumes: Pattern,
    /// "Until you unsubscribe": a period, which grants nothing.
    pub(crate) until_exercised: Pattern,
    /// What follows concerns the data of a dead person: "directives on the erasure of the data".
    pub(crate) after_death: Pattern,
    /// Speaks of personal data. Everyday words such as "you can delete" name a right only beside these.
    pub(crate) about_data: Pattern,
    /// Names of the rights inside a statement.
    pub(crate) topics: BTreeMap<Right, Pattern>,
    /// Statements that grant a right without a grant start.
    pub(crate) statements: BTreeMap<Right, Pattern>,
    /// Headings that name a right without granting it.
    pub(crate) named_in_heading: BTreeMap<Right, Pattern>,
    /// An account can be closed.
    pub(crate) close_account: Pattern,
    /// A sentence that grants nothing: it denies, or sets terms.
    pub(crate) grants_nothing: Pattern,
    /// Headings over rights that do not say "rights": "what you may ask of us".
    pub(crate) request_heading: Pattern,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ComplaintPhrases {
    /// Words for a complaint.
    pub(crate) mention: Pattern,
    /// Who hears complaints, by role or name.
    pub(crate) authority: Pattern,
    /// Words for turning to somebody. With a named authority they are a way to complain.
    pub(crate) turning_to: Pattern,
    /// Statements of the right that do not use a word for a complaint.
    pub(crate) other_wording: Pattern,
    /// Beside a named authority: it is turned to, or named, for something else.
    pub(crate) no_complaint: Pattern,
    /// A list of authorities, which may be on the site of one of them.
    pub(crate) list_of_authorities: Pattern,
    /// "Our supervisory authority is".
    pub(crate) own_authority: Pattern,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ControllerPhrases {
    pub(crate) name_follows: Anchors,
    pub(crate) name_precedes: Anchors,
    /// Near a name: it is a processor's, a host's or a representative's.
    pub(crate) other_party: Pattern,
    /// Roles and common words that are not names, whole.
    #[serde(deserialize_with = "Pattern::whole")]
    pub(crate) not_a_name: Pattern,
    pub(crate) trading_name_follows: Pattern,
    pub(crate) trading_name_precedes: Pattern,
    /// The domain that follows is the controller's own site.
    pub(crate) own_site_follows: Pattern,
    /// Several controllers decide together.
    pub(crate) joint_controllers: Pattern,
}

/// Phrases next to a controller's name, each with its weight, the heaviest first. In the data files the weights are
/// digits.
pub(crate) struct Anchors(pub(crate) Vec<(u8, Pattern)>);

impl<'de> Deserialize<'de> for Anchors {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self(BTreeMap::<u8, Pattern>::deserialize(from)?.into_iter().rev().collect()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddressPhrases {
    pub(crate) own_address_follows: Pattern,
    /// Words between "registered office" and the address.
    #[serde(deserialize_with = "Pattern::leading_run")]
    pub(crate) filler: Pattern,
    /// Where an address ends.
    pub(crate) address_ends: Pattern,
    /// Between a name and its address: what the person or company is, and no part of the address.
    pub(crate) beside_name: Pattern,
    /// An address to write to follows.
    pub(crate) write_to_follows: Pattern,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactPhrases {
    /// Near an e-mail address: it is for data protection.
    pub(crate) for_privacy: Pattern,
    /// Before an e-mail address or number: it is for another subject or another party.
    pub(crate) for_others: Pattern,
    pub(crate) phone_follows: Pattern,
    pub(crate) web_form: Pattern,
    /// A form that collects data rather than takes requests.
    pub(crate) data_entry_form: Pattern,
    /// The heading of a form on the page.
    pub(crate) form_heading: Pattern,
    /// The label of a field of a form on the page.
    pub(crate) form_field: Pattern,
    /// The data protection officer, by role.
    pub(crate) officer: Pattern,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DatePhrases {
    /// "Last updated": the date of the version follows.
    pub(crate) version_wording: Pattern,
    /// Near a date: it is the date of a law.
    pub(crate) date_of_law: Pattern,
    /// From January, folded.
    pub(crate) months: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TransferPhrases {
    /// No transfers outside the EEA.
    pub(crate) denied: Pattern,
    /// Transfers outside the EEA.
    pub(crate) announced: Pattern,
    /// Starts the sentence after a question and answers no.
    pub(crate) answered_no: Pattern,
}

/// Everyday words that show what a sentence is about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    /// Near a legal basis: the sentence is about processing.
    pub(crate) processing: Pattern,
    pub(crate) legal_basis: Pattern,
    pub(crate) data: Pattern,
    /// Near a short cell of a table: it may name legitimate interests.
    pub(crate) interests: Pattern,
    /// Weakens a denial: "not routinely" denies nothing.
    pub(crate) qualifier: Pattern,
    pub(crate) child: Pattern,
    pub(crate) cookie: Pattern,
    /// The person the text addresses.
    pub(crate) person: Pattern,
    /// From the word "object" on: only marketing is objected to.
    pub(crate) marketing_follows: Pattern,
    /// Words for rights.
    pub(crate) rights: Pattern,
    /// Words for asking.
    pub(crate) request: Pattern,
}
