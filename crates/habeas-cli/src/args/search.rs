//! A search, as people type it.

use clap::Args as ClapArgs;

#[derive(ClapArgs)]
#[command(after_help = "\
In the text:
  acme invoice          both words
  '\"your invoice\"'     these words in a row
  -draft                not this word (not as the first one, unless behind --)
  invo*                 the beginning of a word
  company:acme          of this company; person:NAME likewise
  from:anna             written by them
  before:2026-05-01     of an earlier day; after:2026 of that day or later
  kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; of files in answers
                        mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
Accents and capitals make no difference. What is no filter is searched for as words.")]
pub(crate) struct Search {
    /// What to look for
    #[arg(required = true, value_name = "TEXT")]
    text: Vec<String>,
    /// The latest first, and not what fits best
    #[arg(long)]
    pub(crate) newest: bool,
    /// How many places are shown [default: 50]
    #[arg(long, value_name = "COUNT")]
    pub(crate) limit: Option<u32>,
}

impl Search {
    pub(crate) fn text(&self) -> String {
        self.text.join(" ")
    }
}
