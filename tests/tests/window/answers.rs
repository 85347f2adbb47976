//! What came back is taken in, read, compared, put where it belongs and deleted.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

use super::app::App;
use super::home::Home;
use super::steps::{ENTER, ESCAPE, look_at_all, record, sealed, with_a_letter};

const HOME_KEY: &str = "\u{e011}";
const END_KEY: &str = "\u{e010}";
const DOWN: &str = "\u{e015}";
const PAGE_DOWN: &str = "\u{e00f}";

/// Sign-ins as a service lists them. The second answer lacks old rows and has new ones.
fn sign_ins(from: u32, to: u32) -> String {
    let mut text = "id;date;ip;device\n".to_owned();
    for n in from..=to {
        let device = if n % 3 == 0 { "Téléphone" } else { "Ordinateur" };
        writeln!(text, "{n};2026-{:02}-{:02};203.0.113.{};{device}", 1 + n % 9, 1 + n % 28, n % 250).unwrap();
    }
    text
}

const MAIL: &[u8] = b"From: Data protection <dpo@brume.example>\r\nReply-To: cases@elsewhere.example\r\nTo: zoe@example.org\r\n\
Date: Wed, 25 Nov 2026 09:15:00 +0100\r\nSubject: Your request\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n\
--q\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Here is all we have.</p><p><a href=\"https://tracker.example/c?u=1\">https://brume.example/privacy</a></p>\
<img src=\"https://tracker.example/pixel.gif\" width=1 height=1><script>document.title='taken over'</script>\r\n\
--q\r\nContent-Type: text/csv; name=visits.csv\r\nContent-Disposition: attachment; filename=visits.csv\r\n\r\nday,place\r\n2026-03-02,Paris\r\n2026-04-03,Lyon\r\n--q--\r\n";

/// A letter of theirs of some pages, by the rules of PDF 1.7 (ISO 32000-1), with a font of the fourteen that every reader has.
fn letter_of(pages: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|n| format!("{} 0 R", 4 + n * 2)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Count {} /Kids [{}] >>", pages.len(), kids.join(" ")),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    for (n, words) in pages.iter().enumerate() {
        let drawn = format!(
            "0.85 0.9 1 rg 60 700 475 60 re f 0 g BT /F1 20 Tf 72 722 Td ({words}) Tj ET BT /F1 12 Tf 72 660 Td (We hold these data of you.) Tj ET"
        );
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            5 + n * 2
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()));
    }
    let (mut out, mut places) = ("%PDF-1.7\n".to_owned(), Vec::new());
    for (n, object) in objects.iter().enumerate() {
        places.push(out.len());
        write!(out, "{} 0 obj\n{object}\nendobj\n", n + 1).unwrap();
    }
    let start = out.len();
    write!(out, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).unwrap();
    places.iter().for_each(|place| writeln!(out, "{place:010} 00000 n ").unwrap());
    write!(out, "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", places.len() + 1).unwrap();
    out.into_bytes()
}

/// A folder of mixed answers, as somebody gathers them.
fn folder(home: &Home) -> PathBuf {
    let folder = home.path("From Brume");
    std::fs::create_dir(&folder).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).unwrap();
    write("letter.eml", MAIL);
    write("sign-ins.csv", sign_ins(1, 3000).as_bytes());
    write("blob.xyz", &[0x07, 0x80, 0xfe, 0x13, 0x99, 0x01, 0xc3, 0x28].repeat(40));
    write("chat.txt", "[03.02.26, 10:00:00] Ana: Bonjour\n[14.02.26, 10:05:00] Zoë: À demain\n".as_bytes());
    write("letter.pdf", &letter_of(&["Copy of your data", "Recipients of your data", "How long we keep them"]));
    write("photo.png", &std::fs::read(habeas_tests::root().join("icons/icon.png")).unwrap());
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in [
        ("profile/profile.json", r#"{"name":"Zoë","email":"zoe@example.org","phone":"+33 6 12 34 56 78"}"#),
        (
            "profile/interests.json",
            r#"[{"interest":"trains","since":"2025-12-01"},{"interest":"cheese","since":"2026-01-05"}]"#,
        ),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    write("export.zip", &zip.finish().unwrap().into_inner());
    folder
}

/// Chooses something in the tree by the words of its line.
async fn choose(app: &App, words: &str) {
    let script = format!(
        "const e = [...document.querySelectorAll('[role=treeitem]')].find((e) => e.textContent.trim().startsWith({})); \
         e?.click(); return !!e;",
        serde_json::json!(words)
    );
    app.still().await;
    app.comes_to(&script, true).await;
    let chosen = "(document.querySelector('[role=treeitem][aria-selected=true]')?.textContent ?? '').trim()";
    app.comes_to(&format!("return {chosen}.startsWith({});", serde_json::json!(words)), true).await;
    app.still().await;
}

/// The folder is chosen by its button; each file is kept, and named.
async fn take_in(app: &App, home: &Home) {
    app.click("[data-test=add-answer], [data-test=next-step]").await;
    home.will_choose(&folder(home));
    app.click("[data-test=choose-folder]").await;
    app.reads("folder with 7 files").await;
    app.look("answer-folder").await;
    app.click("[data-test=answer-confirm]").await;
    app.find("[data-test=status][data-status=answered]").await;
    for name in ["letter.eml", "sign-ins.csv", "blob.xyz", "chat.txt", "letter.pdf", "photo.png", "export.zip"] {
        app.reads(&format!("From Brume/{name}")).await;
    }
    app.look("request-with-answers").await;
}

/// All of it in short, and from a value to its place.
async fn in_short(app: &App) {
    app.press("Read what they sent").await;
    app.find("[data-test=data]").await;
    app.reads("Its dates lie between").await;
    app.find("[data-test=plot] svg").await;
    app.reads("Kept and not read").await;
    app.reads("It is not known what kind of file this is.").await;
    look_at_all(app, "answers-summary").await;
    app.size(1024, 700).await;
    app.look("answers-summary-1024").await;
    app.size(1440, 900).await;
    app.click("[data-kind=phone] summary").await;
    app.reads("+33612345678").await;
    app.press("profile.json, Row 1").await;
    app.comes_to("return document.querySelector('#item-title')?.textContent;", "profile.json").await;
    app.comes_to("return document.querySelector('[data-test=item] mark') !== null;", true).await;
    app.look("answers-value").await;
}

/// A mail is read as blocks: nothing of it runs, nothing is fetched, each link says where it leads.
async fn read_mail(app: &App) {
    choose(app, "letter.eml").await;
    app.reads("Here is all we have.").await;
    app.reads("dpo@brume.example (Data protection)").await;
    app.reads("cases@elsewhere.example (another address than the sender’s)").await;
    app.reads("https://tracker.example/c?u=1").await;
    app.reads("The words name another address than the one it leads to.").await;
    app.comes_to("return document.querySelectorAll('[data-test=item] a, [data-test=item] img, iframe').length;", 0)
        .await;
    assert!(!app.title().await.contains("taken over"));
    look_at_all(app, "answers-mail").await;
    app.press("visits.csv").await;
    app.reads("Lyon").await;
    app.comes_to("return document.querySelector('[role=grid]').getAttribute('aria-rowcount');", "3").await;
}

/// A table of thousands of rows has those in view alone, and goes anywhere by keys.
async fn read_table(app: &App) {
    choose(app, "sign-ins.csv").await;
    app.comes_to("return document.querySelector('[role=grid]').getAttribute('aria-rowcount');", "3001").await;
    app.comes_to("return document.querySelectorAll('[role=row]').length < 60;", true).await;
    app.script("document.querySelector('[role=grid]').focus();").await;
    let at = "return document.querySelector('[role=row][aria-selected=true]')?.getAttribute('aria-rowindex');";
    app.keys(END_KEY).await;
    app.comes_to(at, "3001").await;
    app.reads("203.0.113.0").await;
    app.look("answers-table-end").await;
    app.keys(HOME_KEY).await;
    app.comes_to(at, "2").await;
    app.keys(&format!("{DOWN}{PAGE_DOWN}")).await;
    app.comes_to(&format!("{} > 4", at.replace("return ", "return Number(").replace(";", ")")), true).await;
    app.keys(ENTER).await;
    app.find("dialog[open] [data-test=row]").await;
    app.look("answers-row").await;
    app.escape().await;
    look_at_all(app, "answers-table").await;
    app.size(1024, 700).await;
    app.look("answers-table-1024").await;
    app.size(1440, 900).await;
}

/// How many pixels of the page that is shown are dark: letters.
const INK: &str = "const shown = document.querySelector('[data-test=page-picture]'); \
    if (!shown?.complete || !shown.naturalWidth) return 0; \
    const sheet = document.createElement('canvas'); sheet.width = shown.naturalWidth; sheet.height = shown.naturalHeight; \
    const pen = sheet.getContext('2d'); pen.drawImage(shown, 0, 0); \
    const all = pen.getImageData(0, 0, sheet.width, sheet.height).data; let dark = 0; \
    for (let n = 0; n < all.length; n += 4) if (all[n] < 100 && all[n + 1] < 100 && all[n + 2] < 100) dark += 1; \
    return dark";

/// A document is read page by page: how each looks, and beside it what it says; by keys and by buttons.
async fn read_pages(app: &App) {
    choose(app, "letter.pdf").await;
    app.comes_to("return document.querySelector('[data-test=page-picture]')?.naturalWidth > 500;", true).await;
    app.comes_to(&format!("const ink = (() => {{ {INK}; }})(); return ink > 300;"), true).await;
    app.reads("Page 1 of 3").await;
    app.comes_to(
        "return document.querySelector('[data-test=page-text]').textContent.includes('Copy of your data');",
        true,
    )
    .await;
    app.comes_to("return document.querySelector('[data-test=page-picture]').alt.includes('Copy of your data');", true)
        .await;
    look_at_all(app, "answers-pages").await;
    app.click("[data-test=page-next]").await;
    app.reads("Page 2 of 3").await;
    app.comes_to("return document.querySelector('[data-test=page-picture]').alt.includes('Recipients');", true).await;
    app.script("document.querySelector('[data-test=page-frame]').focus();").await;
    app.keys(PAGE_DOWN).await;
    app.reads("Page 3 of 3").await;
    app.comes_to("return document.querySelector('[data-test=page-text]').textContent.includes('How long');", true)
        .await;
    let width = "return document.querySelector('[data-test=page-picture]').naturalWidth;";
    app.comes_to(&width.replace(';', " < 1100;"), true).await;
    app.keys("+").await;
    app.comes_to(&width.replace(';', " > 1300;"), true).await;
    app.comes_to(&format!("const ink = (() => {{ {INK}; }})(); return ink > 600;"), true).await;
    app.look("answers-pages-large").await;
    app.size(1024, 700).await;
    app.look("answers-pages-1024").await;
    app.size(1440, 900).await;
}

/// What cannot be read is named and can be saved as it came; a picture is decoded in the sealed reader.
async fn the_rest(app: &App, home: &Home) {
    choose(app, "blob.xyz").await;
    app.reads("It is not known what kind of file this is.").await;
    home.will_save(&home.path("saved/blob.xyz"));
    app.click("[data-test=save-original]").await;
    let saved = home.saved("saved/blob.xyz").await;
    assert_eq!(saved, std::fs::read(home.path("From Brume/blob.xyz")).unwrap());
    choose(app, "photo.png").await;
    app.comes_to("return document.querySelector('[data-test=picture]')?.naturalWidth > 0;", true).await;
    app.look("answers-picture").await;
    choose(app, "chat.txt").await;
    app.reads("Bonjour").await;
    app.set("[data-test=hints] select", "windows-1250").await;
    app.look("answers-chat").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_of_answers_is_taken_in_read_and_compared() {
    let home = Home::new();
    let app = with_a_letter(&home).await;
    record(&app, "sent", Some("2026-11-23")).await;
    record(&app, "received", Some("2026-11-23")).await;
    take_in(&app, &home).await;
    in_short(&app).await;
    read_mail(&app).await;
    read_table(&app).await;
    read_pages(&app).await;
    the_rest(&app, &home).await;

    // A second answer comes, dropped on the page of the request.
    app.keys(ESCAPE).await;
    app.find("[data-test=answers]").await;
    app.drop_file(&home, &home.write("sign-ins.csv", sign_ins(11, 3005))).await;
    app.find("dialog[open] [data-test=answer-form]").await;
    app.click("[data-test=answer-confirm]").await;
    app.gone("dialog[open]").await;
    app.press("Read what they sent").await;
    app.find("[data-test=data]").await;
    app.click("[data-test=compare]").await;
    app.find("[data-test=compare-start]").await;
    let pick = |select: &str, name: &str| {
        format!(
            "const s = document.querySelectorAll('[data-test=compare-pane] select')[{select}];
             const o = [...s.options].find((o) => o.textContent.startsWith('{name} ')); s.value = o.value;
             s.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;"
        )
    };
    app.comes_to(&pick("0", "From Brume/sign-ins.csv"), true).await;
    app.comes_to(&pick("1", "sign-ins.csv"), true).await;
    app.click("[data-test=compare-start]").await;
    app.reads("New: 5. Gone: 10.").await;
    look_at_all(&app, "answers-compared").await;
    app.press("Show row 1").await;
    app.comes_to("return document.querySelector('#item-title')?.textContent;", "sign-ins.csv").await;

    // One of them was put here by mistake: it goes for good, after the system asked by its name.
    choose(&app, "blob.xyz").await;
    let before = sealed(&home);
    home.will_confirm();
    app.click("[data-test=delete]").await;
    app.reads("Delete this file?").await;
    app.click("[data-test=delete-confirm]").await;
    app.find("[data-test=answers]").await;
    assert!(home.asked().contains("From Brume/blob.xyz"));
    app.comes_to("return document.querySelector('[data-test=answers]').textContent.includes('blob.xyz');", false).await;
    home.until("the sealed file is gone", |home| sealed(home) == before - 1).await;
    app.reads("From Brume/letter.eml").await;
    app.close(&home).await;
}
