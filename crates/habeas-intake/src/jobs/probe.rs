//! What a hostile worker would try. Each probe answers with what came of it, or lies to the app.

use std::io;
use std::net::{TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::process::Command;

use super::{Link, send_json};
use crate::frame::{Kind, MAX_BODY, encode};
use crate::job::Probe;

pub(super) fn run(link: &mut dyn Link, probe: Probe) -> io::Result<()> {
    match probe {
        Probe::OpenFile => came_of(link, std::fs::File::open("/etc/passwd")),
        Probe::CreateFile => came_of(link, std::fs::File::create("/tmp/habeas-escaped")),
        Probe::Tcp => came_of(link, TcpStream::connect(("127.0.0.1", 9))),
        Probe::Udp => came_of(link, UdpSocket::bind(("127.0.0.1", 0))),
        Probe::UnixSocket => came_of(link, UnixStream::connect("/run/dbus/system_bus_socket")),
        Probe::Exec => came_of(link, Command::new("/bin/true").spawn()),
        Probe::Thread => came_of(link, std::thread::Builder::new().spawn(|| ())),
        Probe::Gibibyte => {
            let mut bytes = Vec::<u8>::new();
            came_of(link, bytes.try_reserve_exact(1 << 30).map_err(io::Error::other))
        }
        Probe::Descriptors => {
            // Only one that is open can be closed.
            let open: Vec<i32> = (3..64).filter(|number| nix::unistd::close(*number).is_ok()).collect();
            send_json(link, Kind::Record, &open)
        }
        Probe::Environment => {
            let names: Vec<String> = std::env::vars_os().map(|(name, _)| name.to_string_lossy().into_owned()).collect();
            send_json(link, Kind::Record, &names)
        }
        Probe::Overflow => link.send(Kind::Text, &deep(0).to_be_bytes()),
        other => lie(link, other),
    }
}

fn came_of<T>(link: &mut dyn Link, result: io::Result<T>) -> io::Result<()> {
    let text = match result {
        Ok(_) => "escaped".to_owned(),
        Err(e) => format!("refused: {e}"),
    };
    link.send(Kind::Text, text.as_bytes())
}

#[expect(clippy::panic, reason = "a reader with a fault does the same")]
fn lie(link: &mut dyn Link, probe: Probe) -> io::Result<()> {
    let wants = |offset: u64| encode(Kind::Wants, &[&offset.to_be_bytes()[..], &1_u32.to_be_bytes()].concat());
    match probe {
        Probe::Spin => loop {
            std::hint::spin_loop();
        },
        // Nobody sends what was not asked for.
        Probe::Wait => io::copy(&mut io::stdin(), &mut io::sink()).map(drop),
        Probe::Panic => panic!("a reader with a fault"),
        Probe::EndlessFrames => loop {
            link.send(Kind::Record, &[])?;
        },
        Probe::EndlessText => loop {
            link.send(Kind::Text, &[b'a'; MAX_BODY])?;
        },
        Probe::HalfFrame => {
            link.send_raw(&encode(Kind::Text, b"cut")[..6])?;
            std::process::exit(0)
        }
        Probe::LongFrame => link.send_raw(&[0xff, 0xff, 0xff, 0xff, 18]),
        Probe::NoSuchBytes => link.send_raw(&wants(u64::MAX - 1)),
        Probe::BadText => link.send(Kind::Text, &[0xff, 0xfe]),
        Probe::DoneTwice => link.send(Kind::Done, &[]),
        Probe::AsksOnly => (0..100_000).try_for_each(|_| link.send_raw(&wants(0))),
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// Deeper than any stack.
fn deep(depth: u64) -> u64 {
    let room = std::hint::black_box([depth; 64]);
    if depth == u64::MAX { depth } else { deep(depth + 1) + room[7] }
}
