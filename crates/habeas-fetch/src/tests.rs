//! Tests against a local TLS server with one response per path.

use super::*;
use native_tls::{Identity, TlsAcceptor};
use std::io::Write as _;
use std::net::TcpListener;

const CERT: &[u8] = include_bytes!("../tests/tls/cert.pem");
// Generated for these tests, which alone trust it.
const KEY: &[u8] = include_bytes!("../tests/tls/key.pem");

/// Starts the server, which runs until the process ends, and returns its address.
fn server() -> String {
    let identity = Identity::from_pkcs8(CERT, KEY).unwrap();
    let acceptor = TlsAcceptor::new(identity).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let acceptor = acceptor.clone();
            std::thread::spawn(move || {
                let Ok(mut tls) = acceptor.accept(stream) else { return };
                let mut head = Vec::new();
                let mut byte = [0];
                while !head.ends_with(b"\r\n\r\n") && tls.read(&mut byte).is_ok_and(|n| n == 1) {
                    head.push(byte[0]);
                }
                let head = String::from_utf8_lossy(&head).into_owned();
                let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
                let redirect = |target: &str| {
                    format!("HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n")
                };
                let text = |body: &str| format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                let response = match path.as_str() {
                    "/notice" => text("The controller is Larkspur Ltd."),
                    "/moved" => redirect("/notice#top"),
                    "/plain" => redirect("http://localhost/notice"),
                    "/round" => redirect("/round"),
                    "/head" => text(&head),
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
                let _ = tls.shutdown();
            });
        }
    });
    format!("https://localhost:{port}")
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
