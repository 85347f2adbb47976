//! The directory renewed from a server, packs, and who may hold data by the person's own files.

use native_tls::{Identity, TlsAcceptor};
use std::io::{Cursor, Read as _, Write as _};
use std::net::TcpListener;

use super::app::App;
use super::home::Home;
use super::outside;
use super::steps::{go_to, look_at_all, make_vault};
use super::views::check;

const TLS: &str = "crates/habeas-fetch/tests/tls";

fn tls(name: &str) -> Vec<u8> {
    std::fs::read(habeas_tests::root().join(TLS).join(name)).unwrap()
}

/// Gives the bytes to whoever asks, and says that they are the same to whoever knows them. Its address.
fn serve(bytes: Vec<u8>) -> String {
    let identity = Identity::from_pkcs8(&tls("cert.pem"), &tls("key.pem")).unwrap();
    let acceptor = TlsAcceptor::new(identity).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let Ok(mut tls) = acceptor.accept(stream) else { continue };
            let (mut head, mut byte) = (Vec::new(), [0]);
            while !head.ends_with(b"\r\n\r\n") && tls.read(&mut byte).is_ok_and(|n| n == 1) {
                head.push(byte[0]);
            }
            let known = String::from_utf8_lossy(&head).to_ascii_lowercase().contains("if-none-match: \"v1\"");
            let status = if known { "304 Not Modified" } else { "200 OK" };
            let body = if known { &[][..] } else { &bytes };
            let _ = write!(tls, "HTTP/1.1 {status}\r\nETag: \"v1\"\r\nContent-Length: {}\r\n\r\n", body.len());
            let _ = tls.write_all(body);
            let _ = tls.shutdown();
        }
    });
    format!("https://localhost:{port}/data.zip")
}

/// Upstream's archive with another address of the Schufa, dated in 2026.
fn newer(upstream: &[u8]) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(upstream)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let time = zip::DateTime::from_date_and_time(2026, 11, 20, 0, 0, 0).unwrap();
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .last_modified_time(time);
    for at in 0..from.len() {
        let mut entry = from.by_index(at).unwrap();
        if entry.is_dir() {
            continue;
        }
        let name = entry.name().unwrap().into_owned();
        let mut text = Vec::new();
        entry.read_to_end(&mut text).unwrap();
        if name.ends_with("/companies/schufa.json") {
            text = String::from_utf8(text).unwrap().replace("datenschutz@schufa.de", "neu@schufa.de").into_bytes();
        }
        to.start_file(name, options).unwrap();
        to.write_all(&text).unwrap();
    }
    to.finish().unwrap().into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_is_renewed_from_a_server_after_a_yes() {
    let Some(path) = habeas_tests::shared("data/datenanfragen/datenanfragen-data-2026-07-21.zip") else { return };
    let address = serve(newer(&std::fs::read(path).unwrap()));
    let home = Home::new();
    home.write("root-for-tests.pem", tls("cert.pem"));
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;
    go_to(&app, "companies").await;
    app.click("[data-test=directory]").await;
    app.reads("copy of 21 July 2026, with 3069 companies; it came with the app.").await;
    check(&app, "directory").await;
    look_at_all(&app, "directory").await;

    // Without a yes nothing is asked for, and nothing changes.
    app.set("[name=source]", &address).await;
    app.click("[data-test=directory-get]").await;
    app.find("[data-test=stopped]").await;
    let asked = home.asked();
    assert!(asked.contains("asks localhost for one file") && asked.contains("/data.zip"), "{asked}");
    app.reads("copy of 21 July 2026").await;

    home.will_confirm();
    app.click("[data-test=directory-get]").await;
    app.reads("The directory is renewed: 0 companies more, 1 changed, 0 gone.").await;
    app.reads("copy of 20 November 2026, with 3069 companies; taken in on 23 November 2026.").await;
    check(&app, "directory-renewed").await;
    look_at_all(&app, "directory-renewed").await;
    app.set("[name=source]", &address).await;
    home.will_confirm();
    app.click("[data-test=directory-get]").await;
    app.reads("This copy is in hand already.").await;

    // What is no directory leaves it as it is.
    home.will_open(&home.write("letter.zip", b"PK\x03\x04 no archive"));
    app.click("[data-test=directory-file]").await;
    app.reads("This is not the company directory, or it was cut").await;
    app.reads("copy of 20 November 2026").await;
    app.close(&home).await;
}

const PASSWORDS: &str = "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\"\n\
    \"https://www.zalando.de\",\"zoe\",\"correct-horse-1\",,\"\",\"1\"\n\
    \"https://www.schufa.de\",\"zoe\",\"correct-horse-2\",,\"\",\"2\"\n\
    \"https://accounts.spotify.com\",\"zoe\",\"correct-horse-3\",,\"\",\"3\"\n\
    \"https://forum.tiny-place.org\",\"zoe\",\"correct-horse-4\",,\"\",\"4\"\n";

#[tokio::test(flavor = "multi_thread")]
async fn who_may_hold_data_by_files_and_packs() {
    let home = Home::new();
    let app = App::start(&home, "2026-11-23", "en").await;
    make_vault(&app).await;

    // From question 1 to the companies that many people have to do with.
    app.press("New request").await;
    app.find("[data-test=pack][data-pack=social-media]").await;
    check(&app, "several-at-once").await;
    look_at_all(&app, "several-at-once").await;
    app.click("[data-test=all-packs]").await;
    app.find("[data-test=pack][data-pack=credit-agencies-de]").await;
    check(&app, "packs").await;
    look_at_all(&app, "packs").await;
    app.click("[data-test=pack][data-pack=credit-agencies-at]").await;
    app.find("[data-test=candidates]").await;
    check(&app, "pack").await;
    look_at_all(&app, "pack").await;
    app.click("[data-test=add-picked]").await;
    app.reads("4 companies were added.").await;

    // A file of the person says whom they have an account with.
    go_to(&app, "companies").await;
    app.click("[data-test=discover]").await;
    app.find("[data-test=discover-files]").await;
    check(&app, "discover").await;
    let mail =
        "From - x\nFrom: Zalando <info@service-mail.zalando.de>\nDate: Mon, 2 Mar 2020 10:00:00 +0100\n\nHello\n\n";
    let (logins, inbox) = (home.write("logins.csv", PASSWORDS), home.write("Inbox", mail));
    home.write("dialogs/open", format!("{}\n{}", logins.display(), inbox.display()));
    app.click("[data-test=discover-files]").await;
    app.find("[data-test=discovered]").await;
    app.reads("1 account at zalando.de").await;
    app.reads("1 message from zalando.de on 2 March 2020").await;
    check(&app, "discovered").await;

    // Nobody is ticked yet, and the page says what to do.
    app.click("[data-test=add-picked]").await;
    app.reads("No company is ticked.").await;
    app.click("[data-test=pick][data-slug=schufa]").await;
    // A look in another language loses no tick.
    look_at_all(&app, "discovered").await;
    app.size(1024, 768).await;
    app.look("discovered-1024").await;
    app.size(1440, 900).await;
    app.reads("1 ticked").await;
    app.click("[data-test=pick][data-slug=zalando]").await;
    app.click("[data-test=add-picked]").await;
    app.reads("2 companies were added.").await;
    go_to(&app, "companies").await;
    app.reads("SCHUFA Holding AG").await;
    app.look("companies-added").await;
    app.close(&home).await;
    // Of the files nothing stays with the app.
    outside::nothing_in_the_clear(&home.path("home"), &["correct-horse", "tiny-place"]);
    outside::nothing_in_the_clear(&home.path("vault"), &["correct-horse", "tiny-place"]);
}
