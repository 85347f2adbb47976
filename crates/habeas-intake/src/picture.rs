//! Pictures, as the app takes them from its worker: pixels, and nothing that has to be decoded.

use habeas_letter::{LetterError, Signature};
use habeas_redact::{Picture, RedactError};
use serde::de::DeserializeOwned;
use std::sync::Arc;

use crate::gate::Piece;
use crate::intake::{self, Intake, Watch};
use crate::job::Job;
use crate::jobs::picture::{Head, Refusal, Stored};
use crate::source::Source;
use crate::stop::{Failure, Lie};

/// Decodes the picture of an identity document.
///
/// # Errors
/// It is not a picture of a kind that is read, or it broke its reader.
pub fn identity_picture(
    intake: &dyn Intake,
    source: &mut dyn Source,
    watch: Watch<'_>,
) -> Result<Picture, Failure<RedactError>> {
    let (head, pixels): (Head, _) = pixels::<_, Refusal, _>(intake, Job::IdentityPicture, source, watch)?;
    Picture::of_pixels(head.width, head.height, pixels).ok_or_else(|| Lie::Unfinished.into())
}

/// Decodes the picture of a signature.
///
/// # Errors
/// It is not a picture of a kind that is read, shows no ink, or broke its reader.
pub fn signature(
    intake: &dyn Intake,
    source: &mut dyn Source,
    watch: Watch<'_>,
) -> Result<Signature, Failure<LetterError>> {
    let (head, pixels): (Head, _) = pixels::<_, Refusal, _>(intake, Job::Signature, source, watch)?;
    let picture = habeas_letter::Picture::of_pixels(head.width, head.height, head.colours, pixels);
    picture.map(|picture| Signature::Picture(Arc::new(picture))).ok_or_else(|| Lie::Unfinished.into())
}

/// Reads a signature that was stored, here or where a bundle was made.
///
/// # Errors
/// It is none, or it broke its reader.
pub fn stored_signature(
    intake: &dyn Intake,
    source: &mut dyn Source,
    watch: Watch<'_>,
) -> Result<Signature, Failure<LetterError>> {
    match pixels::<_, Refusal, _>(intake, Job::StoredSignature, source, watch)? {
        (Stored::Drawn(strokes), _) => Signature::of_strokes(strokes).map_err(Failure::Refused),
        (Stored::Picture(head), pixels) => {
            let picture = habeas_letter::Picture::of_pixels(head.width, head.height, head.colours, pixels);
            picture.map(|picture| Signature::Picture(Arc::new(picture))).ok_or_else(|| Lie::Unfinished.into())
        }
    }
}

/// What a job says of a picture, and its pixels. `R` is how the job refuses its input.
pub(crate) fn pixels<H: DeserializeOwned, R: DeserializeOwned, E: From<R>>(
    intake: &dyn Intake,
    job: Job,
    source: &mut dyn Source,
    watch: Watch<'_>,
) -> Result<(H, Vec<u8>), Failure<E>> {
    let (mut head, mut pixels) = (Vec::new(), Vec::new());
    let refused: Option<R> = intake::refusal(intake, job, source, watch, &mut |piece| {
        match piece {
            Piece::Record(part) => head.extend(part),
            Piece::Pixels(part) => pixels.extend(part),
            _ => return Err(Lie::OutOfTurn),
        }
        Ok(())
    })?;
    if let Some(refused) = refused {
        return Err(Failure::Refused(refused.into()));
    }
    Ok((serde_json::from_slice(&head).map_err(Lie::from)?, pixels))
}
