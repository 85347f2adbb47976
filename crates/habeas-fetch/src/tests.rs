//! Against a server of our own: TLS, one answer a path.

use super::*;
use native_tls::{Identity, TlsAcceptor};
use std::io::Write as _;
use std::net::TcpListener;

const CERT: &[u8] = include_bytes!("../tests/tls/cert.pem");
// Made for this test and trusted by it alone.
const KEY: &[u8] = include_bytes!("../tests/tls/key.pem");

/// Serves for as long as the process lives; says where.
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
                let to = |place: &str| {
                    format!("HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: {place}\r\nContent-Length: 0\r\n\r\n")
                };
                let text = |body: &str| format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                let answer = match path.as_str() {
                    "/notice" => text("The controller is Larkspur Ltd."),
                    "/moved" => to("/notice#top"),
                    "/plain" => to("http://localhost/notice"),
                    "/round" => to("/round"),
                    "/head" => text(&head),
                    "/then-head" => to("/head"),
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
                let _ = tls.write_all(answer.as_bytes());
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
fn a_page_and_where_it_was_found() {
    let site = server();
    let page = fetcher().ask(&format!("{site}/moved"), MOST).unwrap();
    assert_eq!(page.bytes, b"The controller is Larkspur Ltd.");
    assert_eq!(page.address, format!("{site}/notice"));
}

#[test]
fn what_is_not_safe_is_not_asked() {
    let site = server();
    let fault = |f: &Fetcher, address: &str| f.ask(address, MOST).err().unwrap();
    assert_eq!(fault(&fetcher(), "http://localhost/notice"), Fault::Insecure);
    assert_eq!(fault(&fetcher(), &format!("{site}/plain")), Fault::Insecure);
    assert_eq!(fault(&fetcher(), &format!("{site}/round")), Fault::Redirects);
    assert_eq!(fault(&fetcher(), &format!("{site}/gone")), Fault::Status(404));
    assert_eq!(fault(&fetcher(), &format!("{site}/endless")), Fault::TooLarge(MOST));
    assert_eq!(fault(&fetcher(), "file:///etc/hosts"), Fault::Address);
    assert_eq!(fault(&fetcher(), "https://ada:secret@lark.example/"), Fault::Address);
    assert_eq!(fault(&fetcher(), "lark.example"), Fault::Address);
    // Without the seam neither this machine nor this certificate is good enough.
    assert_eq!(fault(&Fetcher::new(), &format!("{site}/notice")), Fault::Private);
    let hurried = Fetcher::for_tests(CERT, Duration::from_millis(700));
    assert_eq!(fault(&hurried, &format!("{site}/slow")), Fault::Unreachable);
}

#[test]
fn nothing_is_told_but_the_address() {
    let site = server();
    let page = fetcher().ask(&format!("{site}/then-head"), MOST).unwrap();
    let head = String::from_utf8(page.bytes).unwrap().to_ascii_lowercase();
    assert!(head.starts_with("get /head "), "{head}");
    for never in ["cookie", "referer", "accept-language", "authorization"] {
        assert!(!head.contains(never), "{head}");
    }
}
