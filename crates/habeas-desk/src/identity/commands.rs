//! A copy of an identity document with parts hidden. The picture is read, the copy made, the picture dropped: only the
//! copy is ever stored, and only if the person asks for it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use habeas_case::event::Subject;
use habeas_case::fold::{RequestState, Status};
use habeas_case::letter::IdentityCopy;
use habeas_case::request::RequestEvent;
use habeas_redact::{FileFormat, Picture, Rect, RedactError, RedactedCopy, Redaction, Watermark};
use std::path::{Path, PathBuf};

use crate::api::{
    DocumentKind, FileIn, FileOut, IdentityAdvice, IdentityCopyAdd, IdentityCopyAdded, IdentityCopyInput,
    IdentityCopyOut, IdentityCopySaved, IdentityCopyShown, IdentityKind, IdentityPicture, IdentityPictureShown,
    LawfulSentence, LetterLanguage, PictureRect,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::human_size;
use crate::error::reason::{Choices, Detail, Field};
use crate::error::{ApiError, Reason};
use crate::input;
use crate::requests::view as request_view;
use crate::wording::say;

/// No screen needs more to draw rectangles on.
const SHOWN: u32 = 1400;
/// How many sentences there are of each.
const WHY: usize = 4;
const WAYS: usize = 5;

pub(crate) fn advice(_: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<IdentityAdvice, ApiError> {
    let sentence = |key: String| say(cx.language, &key, &[]);
    Ok(IdentityAdvice {
        why: (1..=WHY)
            .map(|n| LawfulSentence {
                text: sentence(format!("identity.why.{n}")),
                law: sentence(format!("identity.why.{n}.law")),
            })
            .collect(),
        ways: (1..=WAYS).map(|n| sentence(format!("identity.way.{n}"))).collect(),
        kinds: DocumentKind::ALL
            .iter()
            .map(|kind| IdentityKind {
                id: *kind,
                name: sentence(format!("identity.kind.{kind}")),
                hide: redact_kind(*kind)
                    .usually_hidden()
                    .iter()
                    .map(|what| sentence(format!("identity.hide.{what}")))
                    .collect(),
            })
            .collect(),
    })
}

pub(crate) fn picture(
    _: &mut Desk,
    cx: &mut Context<'_>,
    req: IdentityPicture,
) -> Result<IdentityPictureShown, ApiError> {
    let (name, picture) = open(cx, &req.picture)?;
    let shown = address(&picture.shown(SHOWN)?);
    Ok(IdentityPictureShown { name, width: picture.width(), height: picture.height(), shown })
}

pub(crate) fn preview(
    _: &mut Desk,
    cx: &mut Context<'_>,
    req: IdentityCopyInput,
) -> Result<IdentityCopyShown, ApiError> {
    let (copy, order) = made(cx, &req, None)?;
    let (width_mm, height_mm) = copy.size_mm();
    Ok(IdentityCopyShown {
        picture: address(&copy.write(FileFormat::Png)?),
        width: copy.width(),
        height: copy.height(),
        dpi: dpi(&copy),
        width_mm,
        height_mm,
        mark: order.watermark.text()?,
    })
}

pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: IdentityCopyOut) -> Result<IdentityCopySaved, ApiError> {
    let (path, form) = place(desk, cx, &req.out)?;
    let (copy, order) = made(cx, &req.copy, None)?;
    let bytes = copy.write(form)?;
    let saved = files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)?;
    Ok(IdentityCopySaved { saved, dpi: dpi(&copy), mark: order.watermark.text()? })
}

/// Seals the copy and records it in an event of the request.
pub(crate) fn add(desk: &mut Desk, cx: &mut Context<'_>, req: IdentityCopyAdd) -> Result<IdentityCopyAdded, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    if state.status == Status::Closed {
        return Err(Reason::RequestClosed.at("id"));
    }
    let reference = state.composed.as_ref().map(|c| c.reference.clone()).ok_or_else(|| find::not_found(&req.id))?;
    let out = req.out.as_ref().map(|out| place(desk, cx, out)).transpose()?;
    let (copy, order) = made(cx, &req.copy, Some(&state))?;
    let saved = match out {
        Some((path, form)) => {
            let bytes = copy.write(form)?;
            Some(files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)?)
        }
        None => None,
    };
    // As a page: it prints at its size, and any mail program shows it.
    let number = state.identity_copies().count() + 1;
    let name =
        if number == 1 { format!("identity-{reference}.pdf") } else { format!("identity-{reference}-{number}.pdf") };
    let file = files::store_bytes(desk, cx, &name, &copy.write(FileFormat::Pdf)?)?;
    let view = files::view(&file);
    let (recipient, purpose) = (order.watermark.recipient.clone(), order.watermark.purpose.clone());
    let event = RequestEvent::IdentityCopied(Box::new(IdentityCopy { copy: file, recipient, purpose }));
    let today = cx.today;
    desk.record(cx, Subject::Request(id), today, &[event])?;
    let request = request_view::of(desk, id, cx)?;
    Ok(IdentityCopyAdded { saved, file: view, dpi: dpi(&copy), mark: order.watermark.text()?, request })
}

fn made(
    cx: &Context<'_>,
    req: &IdentityCopyInput,
    state: Option<&RequestState>,
) -> Result<(RedactedCopy, Redaction), ApiError> {
    let order = order(cx, req, state)?;
    // Fails before a large picture is decoded if the watermark is incomplete.
    order.watermark.text()?;
    let (_, picture) = open(cx, &req.picture)?;
    Ok((habeas_redact::redact(&picture, &order)?, order))
}

/// The kind as the picture room knows it.
fn redact_kind(kind: DocumentKind) -> habeas_redact::DocumentKind {
    match kind {
        DocumentKind::Card => habeas_redact::DocumentKind::Card,
        DocumentKind::Passport => habeas_redact::DocumentKind::Passport,
        DocumentKind::Sheet => habeas_redact::DocumentKind::Sheet,
    }
}

fn order(cx: &Context<'_>, req: &IdentityCopyInput, state: Option<&RequestState>) -> Result<Redaction, ApiError> {
    let composed = state.and_then(|s| s.composed.as_ref());
    let addressee = || composed.map(|c| c.addressee.as_ref().map_or(&c.recipient.name, |a| &a.name).clone());
    let language = req.language.or_else(|| composed.map(|c| c.delivery.language));
    let rect = |r: &PictureRect| Rect { x: r.x, y: r.y, width: r.width, height: r.height };
    Ok(Redaction {
        hide: req.hide.iter().map(rect).collect(),
        crop: req.keep.as_ref().map(rect),
        kind: redact_kind(req.kind),
        watermark: Watermark {
            recipient: input::optional(req.recipient.as_ref()).or_else(addressee).unwrap_or_default(),
            purpose: input::line(&req.purpose).unwrap_or_default(),
            date: cx.today.to_string(),
            language: language.map_or(cx.language.id(), LetterLanguage::id).to_owned(),
        },
    })
}

fn open(cx: &Context<'_>, file: &FileIn) -> Result<(String, Picture), ApiError> {
    let mut input = cx.files.open(file)?;
    let bytes = input.bytes(habeas_redact::MAX_BYTES as u64)?;
    let picture = cx.take_in(&bytes, habeas_intake::identity_picture).map_err(|e| e.at("picture"))?;
    Ok((input.name, picture))
}

/// Where the copy is saved, and in which format: the end of the name decides.
fn place(desk: &Desk, cx: &Context<'_>, out: &FileOut) -> Result<(PathBuf, FileFormat), ApiError> {
    let path = cx.files.place(out)?;
    desk.outside_vault(&path)?;
    let form = form(&path)?;
    Ok((path, form))
}

fn form(path: &Path) -> Result<FileFormat, ApiError> {
    let end = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
    match end.as_str() {
        "png" => Ok(FileFormat::Png),
        "jpg" | "jpeg" => Ok(FileFormat::Jpeg),
        "pdf" => Ok(FileFormat::Pdf),
        other => {
            let choices = Choices(".pdf, .png, .jpg".to_owned());
            Err(Reason::BadChoice { value: format!(".{other}"), choices }.at("out"))
        }
    }
}

/// The only form of picture that the page's content policy admits besides its own files.
fn address(png: &[u8]) -> String {
    format!("data:image/png;base64,{}", STANDARD.encode(png))
}

fn dpi(copy: &RedactedCopy) -> u32 {
    // Rounded down: the resolution shown must not exceed the one allowed.
    copy.dpi().floor() as u32
}

impl From<RedactError> for ApiError {
    fn from(e: RedactError) -> Self {
        let detail = e.to_string();
        let size = |w: u32, h: u32| format!("{w} × {h}");
        match e {
            RedactError::NotAPicture => Reason::PictureUnknown.at("picture"),
            RedactError::Truncated => Reason::PictureTruncated.at("picture"),
            RedactError::Damaged { detail } => Reason::PictureDamaged { detail: Detail::Text(detail) }.at("picture"),
            RedactError::TooManyBytes => {
                let cap = human_size(habeas_redact::MAX_BYTES as u64);
                Reason::PictureTooLarge { size: format!("> {cap}"), cap }.at("picture")
            }
            RedactError::TooLarge { width, height } => {
                let cap = format!("{} Mpx", habeas_redact::MAX_PIXELS / 1_000_000);
                Reason::PictureTooLarge { size: size(width, height).to_owned(), cap }.at("picture")
            }
            RedactError::TooSmall { width, height } => {
                let least = habeas_redact::MIN_SIDE.to_string();
                Reason::PictureTooSmall { size: size(width, height).to_owned(), least }.at("picture")
            }
            RedactError::Outside { x, y, width, height, of_width, of_height } => {
                let bar = format!("{x},{y},{width},{height}");
                Reason::BarOutside { bar, size: size(of_width, of_height).to_owned() }.at("hide")
            }
            RedactError::TooManyBars => Reason::BarsTooMany { max: habeas_redact::MAX_BARS }.at("hide"),
            RedactError::Missing { field } => input::missing(field),
            RedactError::TooLong { field, max } => Reason::TooLong { field: Field(field.to_owned()), max }.at(field),
            RedactError::NoGlyph { character } => Reason::MarkCharacter { character }.at("recipient"),
            RedactError::Language { language } => {
                let choices = habeas_redact::languages().collect::<Vec<_>>().join(", ");
                Reason::LanguageNotYet { value: language, choices: Choices(choices) }.at("language")
            }
            RedactError::Write { .. } => ApiError::from(Reason::Internal { detail: Detail::Text(detail) }),
        }
    }
}
