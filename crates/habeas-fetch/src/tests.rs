//! Tests against a local TLS server with one response per path.

use super::*;
use native_tls::{Identity, TlsAcceptor};
use std::io::Write as _;
use std::net::TcpListener;

const CERT: &[u8] = include_bytes!("../tests/tls/cert.pem");
// Generated for these tests, which alone trust it.
const KEY: &[u8] = include_bytes!("../tests/tls/key.pem");

type Tls = native_tls::TlsStream<std::net::TcpStream>;

/// Starts a server, which runs until the process ends, and returns its address. `answer` gets the path and all headers.
fn serve(answer: impl Fn(&str, &str, &mut Tls) + Send + Sync + 'static) -> String {
    let identity = Identity::from_pkcs8(CERT, KEY).unwrap();
    let acceptor = TlsAcceptor::new(identity).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let answer = Arc::new(answer);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (acceptor, answer) = (acceptor.clone(), answer.clone());
            std::thread::spawn(move || {
                let Ok(mut tls) = acceptor.accept(stream) else { return };
                let mut head = Vec::new();
                let mut byte = [0];
                while !head.ends_with(b"\r\n\r\n") && tls.read(&mut byte).is_ok_and(|n| n == 1) {
                    head.push(byte[0]);
                }
                let head = String::from_utf8_lossy(&head).into_owned();
                let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
                answer(&path, &head, &mut tls);
                let _ = tls.shutdown();
            });
        }
    });
    format!("https://localhost:{port}")
}

/// A server of pages, with one response per path.
fn server() -> String {
    serve(|path, head, tls| {
        let redirect = |target: &str| {
            format!("HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n")
        };
        let text = |body: &str| format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        let response = match path {
            "/notice" => text("The controller is Larkspur Ltd."),
            "/moved" => redirect("/notice#top"),
            "/plain" => redirect("http://localhost/notice"),
            "/round" => redirect("/round"),
            "/head" => text(head),
            "/then-head" => redirect("/head"),
            "/slow" => {
                std::thread::sleep(Duration::from_secs(5));
                text("late")
            }
            "/endless" => {
                let _ = tls.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
                let block = [b'a'; 65536];
                while tls.write_all(&block).is_ok() {}
                return;
            }
            _ => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned(),
        };
        let _ = tls.write_all(response.as_bytes());
    })
}

fn fetcher() -> Fetcher {
    Fetcher::for_tests(CERT, Duration::from_secs(20))
}

#[test]
fn a_page_with_its_final_address() {
    let site = server();
    let page = fetcher().fetch(&format!("{site}/moved"), MAX_BYTES).unwrap();
    assert_eq!(page.bytes, b"The controller is Larkspur Ltd.");
    assert_eq!(page.address, format!("{site}/notice"));
}

#[test]
fn unsafe_addresses_and_responses_are_rejected() {
    let site = server();
    let fault = |f: &Fetcher, address: &str| f.fetch(address, MAX_BYTES).err().unwrap();
    assert_eq!(fault(&fetcher(), "http://localhost/notice"), Fault::Insecure);
    assert_eq!(fault(&fetcher(), &format!("{site}/plain")), Fault::Insecure);
    assert_eq!(fault(&fetcher(), &format!("{site}/round")), Fault::Redirects);
    assert_eq!(fault(&fetcher(), &format!("{site}/gone")), Fault::Status(404));
    assert_eq!(fault(&fetcher(), &format!("{site}/endless")), Fault::TooLarge { max_bytes: MAX_BYTES });
    assert_eq!(fault(&fetcher(), "file:///etc/hosts"), Fault::Address);
    assert_eq!(fault(&fetcher(), "https://ada:secret@lark.example/"), Fault::Address);
    assert_eq!(fault(&fetcher(), "lark.example"), Fault::Address);
    // Without the test root, neither this machine nor its certificate is accepted.
    assert_eq!(fault(&Fetcher::new(), &format!("{site}/notice")), Fault::Private);
    let impatient = Fetcher::for_tests(CERT, Duration::from_millis(700));
    assert_eq!(fault(&impatient, &format!("{site}/slow")), Fault::Unreachable);
}

#[test]
fn the_request_reveals_nothing_but_the_address() {
    let site = server();
    let page = fetcher().fetch(&format!("{site}/then-head"), MAX_BYTES).unwrap();
    let head = String::from_utf8(page.bytes).unwrap().to_ascii_lowercase();
    assert!(head.starts_with("get /head "), "{head}");
    for never in ["cookie", "referer", "accept-language", "authorization"] {
        assert!(!head.contains(never), "{head}");
    }
}

#[test]
fn the_host_is_the_one_that_is_asked() {
    let host = |address: &str| Fetcher::new().host(address);
    assert_eq!(host("https://good.example/privacy").unwrap(), "good.example");
    // A parser of the web reads one slash too, and an empty port.
    assert_eq!(host("https:/evil.example://good.example/privacy").unwrap(), "evil.example");
    assert_eq!(host("https:///evil.example/").unwrap(), "evil.example");
    assert_eq!(host(r"https:\\evil.example\good.example").unwrap(), "evil.example");
    for refused in ["https://good.example@evil.example/", "http://good.example/", "https://127.0.0.1/", "good.example"]
    {
        assert!(host(refused).is_err(), "{refused}");
    }
}

/// A file of which two versions exist: the second from `version2_after` requests on. Its first connection breaks off.
fn file_server(etag: &'static str, version2_after: usize) -> (String, Arc<Mutex<Vec<String>>>) {
    let heads = Arc::new(Mutex::new(Vec::new()));
    let seen = heads.clone();
    let site = serve(move |path, head, tls| {
        let before = {
            let mut all = seen.lock().unwrap();
            all.push(head.to_ascii_lowercase());
            all.len() - 1
        };
        let version = if before >= version2_after { 2 } else { 1 };
        let (body, etag) = (body(version), etag.replace('1', &version.to_string()));
        let header = |name: &str| {
            let lower = head.to_ascii_lowercase();
            lower.lines().find_map(|line| line.strip_prefix(name).map(|value| value.trim().to_owned()))
        };
        let names = format!("ETag: {etag}\r\nLast-Modified: Wed, 21 Oct 2026 07:28:00 GMT");
        if path == "/moved" {
            let _ = tls.write_all(b"HTTP/1.1 302 Found\r\nLocation: /file\r\nContent-Length: 0\r\n\r\n");
        } else if header("if-none-match:").is_some_and(|known| known == etag) {
            let _ = tls.write_all(format!("HTTP/1.1 304 Not Modified\r\n{names}\r\n\r\n").as_bytes());
        } else if let Some(from) = header("range:").filter(|_| header("if-range:").is_some_and(|known| known == etag)) {
            let from: usize = from.trim_start_matches("bytes=").trim_end_matches('-').parse().unwrap();
            let size = body.len();
            let rest = &body[from..];
            let head =
                format!("HTTP/1.1 206 Partial Content\r\n{names}\r\nContent-Range: bytes {from}-{}/{size}", size - 1);
            let _ = tls.write_all(format!("{head}\r\nContent-Length: {}\r\n\r\n", rest.len()).as_bytes());
            let _ = tls.write_all(rest);
        } else {
            let _ = tls
                .write_all(format!("HTTP/1.1 200 OK\r\n{names}\r\nContent-Length: {}\r\n\r\n", body.len()).as_bytes());
            let _ = tls.write_all(if path == "/file" && before == 0 { &body[..50_000] } else { &body });
        }
    });
    (site, heads)
}

fn body(version: u8) -> Vec<u8> {
    (0..200_000_u32).map(|n| (n % 251) as u8 ^ version).collect()
}

struct Ticks {
    /// Stops when so many bytes have come.
    stop_at: u64,
    most: std::sync::atomic::AtomicU64,
}

impl Progress for Ticks {
    fn at(&self, done: u64, _: Option<u64>) -> std::ops::ControlFlow<()> {
        self.most.fetch_max(done, std::sync::atomic::Ordering::Relaxed);
        if done >= self.stop_at { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
    }
}

fn ticks(stop_at: u64) -> Ticks {
    Ticks { stop_at, most: 0.into() }
}

fn wanted(site: &str, path: &str) -> FileWanted {
    FileWanted { address: format!("{site}{path}"), most: 1_000_000, known: None }
}

#[test]
fn a_file_that_breaks_off_is_gone_on_with() {
    let (site, heads) = file_server("\"v1\"", 99);
    let progress = ticks(u64::MAX);
    let GotFile::New { bytes, validators } = fetcher().download(&wanted(&site, "/file"), &progress).unwrap() else {
        panic!("nothing new");
    };
    assert_eq!(bytes, body(1));
    assert_eq!(validators.etag.as_deref(), Some("\"v1\""));
    let heads = heads.lock().unwrap();
    assert!(heads.len() == 2 && heads[1].contains("range: bytes=50000-"), "{heads:?}");
    assert_eq!(progress.most.load(std::sync::atomic::Ordering::Relaxed), 200_000);
}

#[test]
fn another_version_is_not_put_together_with_the_first() {
    let (site, _) = file_server("\"v1\"", 1);
    let got = fetcher().download(&wanted(&site, "/file"), &ticks(u64::MAX)).unwrap();
    assert!(matches!(got, GotFile::New { bytes, .. } if bytes == body(2)));
    // By a weak name two parts cannot be put together.
    let (site, _) = file_server("W/\"v1\"", 99);
    let cut = fetcher().download(&wanted(&site, "/file"), &ticks(u64::MAX));
    assert_eq!(cut.unwrap_err(), Fault::Unreachable);
}

#[test]
fn a_version_that_is_known_is_not_sent_again() {
    let (site, _) = file_server("\"v1\"", 99);
    let known = Some(habeas_desk::Validators { etag: Some("\"v1\"".to_owned()), modified: None });
    let again = FileWanted { known, ..wanted(&site, "/moved") };
    assert!(matches!(fetcher().download(&again, &ticks(u64::MAX)).unwrap(), GotFile::Same));
}

#[test]
fn what_was_stopped_is_gone_on_with_by_the_next_attempt() {
    let (site, heads) = file_server("\"v1\"", 99);
    let fetcher = fetcher();
    let file = wanted(&site, "/other");
    assert_eq!(fetcher.download(&file, &ticks(100_000)).unwrap_err(), Fault::Cancelled);
    let got = fetcher.download(&file, &ticks(u64::MAX)).unwrap();
    assert!(matches!(got, GotFile::New { bytes, .. } if bytes == body(1)));
    assert!(heads.lock().unwrap()[1].contains("range: bytes=1"), "{heads:?}");
}

#[test]
fn a_file_that_is_too_large_or_not_there_is_refused() {
    let (site, _) = file_server("\"v1\"", 99);
    let small = FileWanted { most: 1000, ..wanted(&site, "/other") };
    assert_eq!(fetcher().download(&small, &ticks(u64::MAX)).unwrap_err(), Fault::TooLarge { max_bytes: 1000 });
    let gone = fetcher().get_file(&wanted(&server(), "/gone"), &ticks(u64::MAX)).unwrap_err();
    assert_eq!(gone.reason().map(Reason::id), Some("file_status"));
    let plain = FileWanted { address: "http://localhost/x".to_owned(), most: 1, known: None };
    assert_eq!(fetcher().download(&plain, &ticks(u64::MAX)).unwrap_err(), Fault::Insecure);
}
