//! What one controller handed over, packed for another one (Art. 20(2) GDPR). Nothing of the case goes along: no letter, no
//! event, no name but that of the controller.

use habeas_bundle::{Transfer, transfer_paths, write_transfer};
use habeas_case::facts::FileRef;
use habeas_case::fold::{RequestState, TimelineEntry};
use habeas_words::long_date;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::commands::{SOFTWARE, Sealed, error};
use super::derived::encoded;
use crate::api::{TransferMade, TransferRequest};
use crate::companies::view::display_name;
use crate::desk::context::Context;
use crate::desk::{Desk, files, find};
use crate::error::{ApiError, Reason};
use crate::wording::say;

pub(crate) fn write(desk: &mut Desk, cx: &mut Context<'_>, req: TransferRequest) -> Result<TransferMade, ApiError> {
    let out = cx.files.place(&req.out)?;
    desk.outside_vault(&out)?;
    let (_, state) = find::request(desk, &req.request).map_err(|e| e.at("request"))?;
    let (taken, left) = chosen(&state, &req.files)?;
    let on = taken.iter().map(|(on, _)| *on).max().ok_or_else(|| ApiError::from(Reason::NothingToTransfer))?;
    let refs: Vec<FileRef> = taken.into_iter().map(|(_, file)| file).collect();
    let paths = transfer_paths(&refs);
    let listed: Vec<(String, FileRef)> = paths.into_iter().zip(refs).collect();
    let mut inventory =
        serde_json::to_vec_pretty(&inventory(&state, &listed, on, cx)).map_err(|e| Reason::internal(&e))?;
    inventory.push(b'\n');
    let transfer = Transfer { made_on: cx.today, software: SOFTWARE.to_owned(), files: listed, inventory };
    let progress = cx.progress;
    let store = desk.store()?;
    let bytes = write_transfer(&transfer, &Sealed(store), &out, &mut |done, total| progress.at(done, Some(total)))
        .map_err(error)?;
    Ok(TransferMade {
        path: out.display().to_string(),
        files: transfer.files.iter().map(|(_, file)| files::view(file)).collect(),
        left_out: left.iter().map(files::view).collect(),
        bytes,
    })
}

/// The files that go along, each with the day it came, and those of the answers that do not.
type Chosen = (Vec<(Date, FileRef)>, Vec<FileRef>);

/// What is named goes along; where nothing is, every file that came but messages, which are letters to the person.
fn chosen(state: &RequestState, wanted: &[String]) -> Result<Chosen, ApiError> {
    let of = |entry: &TimelineEntry| {
        let (on, files) = (entry.on, entry.details().map(|details| details.files.clone()).unwrap_or_default());
        files.into_iter().map(move |file| (on, file)).collect::<Vec<_>>()
    };
    let all: Vec<(Date, FileRef)> = state.replies().flat_map(of).collect();
    if wanted.is_empty() {
        let (messages, data): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, file)| is_message(file));
        return Ok((data, messages.into_iter().map(|(_, file)| file).collect()));
    }
    let mut taken: Vec<(Date, FileRef)> = Vec::new();
    for name in wanted {
        let found = find::one(name, all.clone(), |(_, file)| (file.id.to_string(), Some(file.name.clone())));
        let found = found.map_err(|e| e.at("files"))?;
        if taken.iter().all(|(_, file)| file.id != found.1.id) {
            taken.push(found);
        }
    }
    let left = all.into_iter().filter(|(_, file)| taken.iter().all(|(_, other)| other.id != file.id));
    let left = left.map(|(_, file)| file).collect();
    Ok((taken, left))
}

fn is_message(file: &FileRef) -> bool {
    let end = file.name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    matches!(end.as_str(), "eml" | "msg") || file.media_type.starts_with("message/")
}

fn inventory(state: &RequestState, files: &[(String, FileRef)], on: Date, cx: &Context<'_>) -> Value {
    let name = state.composed.as_ref().map(|c| display_name(&c.recipient)).unwrap_or_default();
    let holes = [("company", name.as_str()), ("date", &long_date(cx.language, on))];
    let entry = |(path, file): &(String, FileRef)| {
        json!({
            "@id": encoded(path),
            "@type": "File",
            "name": file.name,
            "encodingFormat": file.media_type,
            "contentSize": file.size.to_string(),
            "sha256": file.sha256.to_string(),
        })
    };
    let parts: Vec<Value> = files.iter().map(|(path, _)| json!({ "@id": encoded(path) })).collect();
    let mut graph = vec![
        json!({
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": { "@id": "https://w3id.org/ro/crate/1.2" },
            "about": { "@id": "./" },
        }),
        json!({
            "@id": "./",
            "@type": "Dataset",
            "name": say(cx.language, "transfer.title", &holes),
            "description": say(cx.language, "transfer.about", &holes),
            "datePublished": on.to_string(),
            "license": { "@id": "#terms" },
            "sourceOrganization": { "@id": "#controller" },
            "hasPart": parts,
        }),
        json!({
            "@id": "#terms",
            "@type": "CreativeWork",
            "name": say(cx.language, "bundle.terms", &[]),
            "description": say(cx.language, "transfer.terms", &[]),
        }),
        json!({ "@id": "#controller", "@type": "Organization", "name": name }),
    ];
    graph.extend(files.iter().map(entry));
    json!({ "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph })
}
