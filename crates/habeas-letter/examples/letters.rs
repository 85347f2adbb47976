//! Sets drafts (JSON) and says how long it took: `cargo run --example letters -- OUT DRAFT.json LAYOUT [TIMES]`.
//! Writes `letter.pdf`, `letter.txt` and `preview.json` into the folder OUT.

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use habeas_letter::{Draft, Layout, compose, pdf, preview, typeset};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [out, draft, layout, times @ ..] = args.as_slice() else { return Err("OUT DRAFT.json LAYOUT [TIMES]".into()) };
    let layout = Layout::from_id(layout).ok_or("layout: fr or plain")?;
    let draft: Draft = serde_json::from_str(&std::fs::read_to_string(draft)?)?;
    let out = PathBuf::from(out);
    let letter = compose(&draft)?;
    let pages = typeset(&letter, layout)?;
    let bytes = pdf::single(&pages, &letter)?;
    let drawn = serde_json::to_vec(&preview::pages(&pages))?;
    std::fs::write(out.join("letter.pdf"), &bytes)?;
    std::fs::write(out.join("letter.txt"), letter.text())?;
    std::fs::write(out.join("preview.json"), &drawn)?;
    let times: u32 = times.first().map_or(Ok(1), |t| t.parse())?;
    let (mut composing, mut setting, mut writing, mut drawing) = (0.0, 0.0, 0.0, 0.0);
    for _ in 0..times {
        let at = Instant::now();
        let letter = compose(&draft)?;
        composing += at.elapsed().as_secs_f64();
        let at = Instant::now();
        let pages = typeset(&letter, layout)?;
        setting += at.elapsed().as_secs_f64();
        let at = Instant::now();
        pdf::single(&pages, &letter)?;
        writing += at.elapsed().as_secs_f64();
        let at = Instant::now();
        serde_json::to_vec(&preview::pages(&pages))?;
        drawing += at.elapsed().as_secs_f64();
    }
    let ms = |t: f64| 1000.0 * t / f64::from(times);
    let line = format!(
        "{} sheets; PDF {} bytes, preview {} bytes; compose {:.2} ms, typeset {:.2} ms, PDF {:.2} ms, preview {:.2} ms\n",
        pages.pages.len(),
        bytes.len(),
        drawn.len(),
        ms(composing),
        ms(setting),
        ms(writing),
        ms(drawing)
    );
    std::io::Write::write_all(&mut std::io::stdout(), line.as_bytes())?;
    Ok(())
}
