//! Reads a picture: its size as one document, then its pixels.

use habeas_letter::{LetterError, Signature};
use habeas_redact::RedactError;
use serde::{Deserialize, Serialize};
use std::io;

use super::{Link, all, send_json};
use crate::frame::Kind;

/// What comes before the pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Three bytes a pixel instead of one.
    pub(crate) colours: bool,
}

/// Why a picture is refused, as it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Refusal {
    NotAPicture,
    Truncated,
    TooManyBytes,
    TooManyPixels { width: u32, height: u32 },
    TooLarge { size: String, cap: String },
    Empty,
    Damaged { detail: String },
}

impl From<RedactError> for Refusal {
    fn from(e: RedactError) -> Self {
        match e {
            RedactError::NotAPicture => Self::NotAPicture,
            RedactError::Truncated => Self::Truncated,
            RedactError::TooManyBytes => Self::TooManyBytes,
            RedactError::TooLarge { width, height } => Self::TooManyPixels { width, height },
            RedactError::Damaged { detail } => Self::Damaged { detail },
            other => Self::Damaged { detail: other.to_string() },
        }
    }
}

impl From<Refusal> for RedactError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAPicture => Self::NotAPicture,
            Refusal::Truncated => Self::Truncated,
            Refusal::TooManyBytes => Self::TooManyBytes,
            Refusal::TooManyPixels { width, height } => Self::TooLarge { width, height },
            Refusal::Damaged { detail } => Self::Damaged { detail },
            Refusal::TooLarge { .. } | Refusal::Empty => Self::Damaged { detail: "no pixels".to_owned() },
        }
    }
}

impl From<LetterError> for Refusal {
    fn from(e: LetterError) -> Self {
        match e {
            LetterError::SignatureEmpty => Self::Empty,
            LetterError::SignatureTooLarge { size, cap } => Self::TooLarge { size, cap },
            LetterError::SignatureUnreadable { reason } => Self::Damaged { detail: reason },
            other => Self::Damaged { detail: other.to_string() },
        }
    }
}

impl From<Refusal> for LetterError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Empty => Self::SignatureEmpty,
            Refusal::TooLarge { size, cap } => Self::SignatureTooLarge { size, cap },
            Refusal::Damaged { detail } => Self::SignatureUnreadable { reason: detail },
            other => Self::SignatureUnreadable { reason: format!("{other:?}") },
        }
    }
}

impl Head {
    fn of(picture: &habeas_letter::Picture) -> Self {
        Self { width: picture.width(), height: picture.height(), colours: picture.has_colours() }
    }
}

pub(super) fn identity(link: &mut dyn Link) -> io::Result<()> {
    let bytes = all(link)?;
    let picture = match habeas_redact::open(&bytes) {
        Ok(picture) => picture,
        Err(refused) => return send_json(link, Kind::Refused, &Refusal::from(refused)),
    };
    drop(bytes);
    let head = Head { width: picture.width(), height: picture.height(), colours: false };
    send_json(link, Kind::Record, &head)?;
    link.send(Kind::Pixels, picture.pixels())
}

pub(super) fn signature(link: &mut dyn Link) -> io::Result<()> {
    let picture = match habeas_letter::Picture::read(&all(link)?) {
        Ok(picture) => picture,
        Err(refused) => return send_json(link, Kind::Refused, &Refusal::from(refused)),
    };
    send_json(link, Kind::Record, &Head::of(&picture))?;
    link.send(Kind::Pixels, picture.pixels())
}

/// A stored signature, before the pixels if it is a picture.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stored {
    Drawn(Vec<habeas_letter::Stroke>),
    Picture(Head),
}

pub(super) fn stored_signature(link: &mut dyn Link) -> io::Result<()> {
    match Signature::from_bytes(&all(link)?) {
        Ok(Signature::Drawn(strokes)) => send_json(link, Kind::Record, &Stored::Drawn(strokes.to_vec())),
        Ok(Signature::Picture(picture)) => {
            send_json(link, Kind::Record, &Stored::Picture(Head::of(&picture)))?;
            link.send(Kind::Pixels, picture.pixels())
        }
        Err(refused) => send_json(link, Kind::Refused, &Refusal::from(refused)),
    }
}
