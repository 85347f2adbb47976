//! Copies of identity documents: arguments, the command of the desk, what is told.

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Subcommand)]
pub(crate) enum Identity {
    /// Why a copy is rarely owed, what to offer first, what to hide on one. No vault needed
    Advice,
    /// Make a copy: parts burnt out, grey, at most 150 dots an inch, marked with whom it is for. The picture is not kept
    Copy(Box<Copy>),
}

#[derive(Args)]
pub(crate) struct Copy {
    /// PNG, JPEG or WebP
    picture: String,
    /// A part to hide, in pixels from the upper left corner of the upright picture. Repeat for several
    #[arg(long, value_name = "X,Y,W,H", value_parser = rect, num_args = 1..)]
    hide: Vec<Value>,
    /// The edges of the document; what lies outside is left out
    #[arg(long, value_name = "X,Y,W,H", value_parser = rect)]
    keep: Option<Value>,
    /// Whom it is for, as the watermark says [with --add-to: the company of the request]
    #[arg(long = "for", value_name = "CONTROLLER", required_unless_present = "add_to")]
    recipient: Option<String>,
    /// What it is for, as the watermark says
    #[arg(long, value_name = "TEXT")]
    purpose: String,
    /// card, passport or sheet: how large the document is
    #[arg(long)]
    kind: String,
    /// The language of the watermark [default: that of the letter, else of messages]
    #[arg(long, value_name = "LL")]
    language: Option<String>,
    /// .pdf prints at the size of the document; .png and .jpg are the picture alone
    #[arg(long, value_name = "FILE", required_unless_present = "add_to")]
    out: Option<PathBuf>,
    /// Keep the copy sealed with this request, to be enclosed by the letter that gives the identity (F7)
    #[arg(long, value_name = "REQUEST")]
    add_to: Option<String>,
}

fn rect(text: &str) -> Result<Value, String> {
    let numbers: Vec<u32> = text.split(',').filter_map(|n| n.trim().parse().ok()).collect();
    match numbers.as_slice() {
        [x, y, width, height] if text.split(',').count() == 4 => {
            Ok(json!({ "x": x, "y": y, "width": width, "height": height }))
        }
        _ => Err("four whole numbers: X,Y,WIDTH,HEIGHT".to_owned()),
    }
}

impl Identity {
    /// The command of the desk and its payload.
    pub(crate) fn call(&self) -> (&'static str, Value) {
        match self {
            Self::Advice => ("identity_advice", Value::Null),
            Self::Copy(asked) => asked.call(),
        }
    }
}

impl Copy {
    fn call(&self) -> (&'static str, Value) {
        let copy = json!({
            "picture": { "path": self.picture }, "hide": self.hide, "keep": self.keep, "kind": self.kind,
            "recipient": self.recipient, "purpose": self.purpose, "language": self.language,
        });
        let out = self.out.as_ref().map(|out| json!({ "path": out.to_string_lossy() }));
        match &self.add_to {
            Some(id) => ("identity_enclose", json!({ "copy": copy, "id": id, "out": out })),
            None => ("identity_save", json!({ "copy": copy, "out": out })),
        }
    }
}
