//! Which addresses are public. A notice or a redirect must not make this program connect to a router or a printer.

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};

/// Whether the host is allowed as written. The addresses of a name are checked again when it is resolved.
pub(crate) fn is_allowed_host(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let plain = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
    match plain.parse::<IpAddr>() {
        Ok(ip) => is_public(ip),
        Err(_) => {
            let lower = plain.to_ascii_lowercase();
            let private = ["localhost", "local", "internal", "lan", "home.arpa", "onion"];
            lower.contains('.') && !private.iter().any(|end| lower == *end || lower.ends_with(&format!(".{end}")))
        }
    }
}

fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => public_v4(ip),
        IpAddr::V6(ip) => match ip.to_ipv4_mapped().or_else(|| embedded(ip)) {
            Some(inner) => public_v4(inner),
            None => public_v6(ip),
        },
    }
}

/// The IPv4 address embedded in an IPv6 address: 6to4 (RFC 3056) and NAT64 with its well-known prefix of 96 bits (RFC 6052).
/// The local prefix 64:ff9b:1::/48 (RFC 8215) and Teredo, 2001::/32 (RFC 4380), hold an address too, but elsewhere: neither is
/// public, whatever it holds.
fn embedded(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    let ipv4 = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match ip.segments() {
        [0x2002, high, low, ..] => Some(ipv4(high, low)),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => Some(ipv4(high, low)),
        _ => None,
    }
}

/// Everything except the special-purpose blocks of IANA's registry.
fn public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19));
    !special
}

/// Global unicast (2000::/3) except the blocks that IANA's registry gives to protocols (2001::/23, with Teredo and the
/// benchmark) and to documentation.
fn public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let protocols = a == 0x2001 && b < 0x200;
    let documentation = a == 0x2001 && b == 0xdb8 || a == 0x3fff && b < 0x1000;
    (a & 0xe000) == 0x2000 && !protocols && !documentation
}

/// The host has a private address.
#[derive(Debug)]
pub(crate) struct NotPublic;

impl std::fmt::Display for NotPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an address of a private network")
    }
}

impl std::error::Error for NotPublic {}

/// Resolves names to public addresses only. The client connects to exactly these, so a name cannot resolve differently in
/// between.
pub(crate) struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        // Runs on the thread of the client, so blocking here delays nothing else.
        Box::pin(async move {
            let all: Vec<SocketAddr> = (name.as_str(), 0).to_socket_addrs()?.collect();
            if all.iter().any(|a| !is_public(a.ip())) {
                return Err(NotPublic.into());
            }
            Ok(Box::new(all.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_hosts_are_rejected() {
        for (url, allowed) in [
            ("https://lark.example/privacy", true),
            ("https://93.184.216.34/", true),
            ("https://[2606:2800:220:1::1]/", true),
            ("https://localhost/", false),
            ("https://router.local/", false),
            ("https://intranet/", false),
            ("https://db.internal./", false),
            ("https://127.0.0.1/", false),
            ("https://2130706433/", false),
            ("https://0x7f.1/", false),
            ("https://10.1.2.3/", false),
            ("https://172.20.0.1/", false),
            ("https://192.168.1.1/", false),
            ("https://169.254.169.254/latest/meta-data", false),
            ("https://100.64.0.1/", false),
            ("https://0.0.0.0/", false),
            ("https://[::1]/", false),
            ("https://[fd00::1]/", false),
            ("https://[fe80::1]/", false),
            ("https://[::ffff:192.168.1.1]/", false),
            ("https://[64:ff9b::c0a8:101]/", false),
            ("https://[2002:c0a8:101::1]/", false),
            ("https://[64:ff9b::5db8:d822]/", true),
            ("https://[64:ff9b:1:c0a8:1:100::]/", false),
            ("https://[64:ff9b:1::5db8:d822]/", false),
            ("https://[64:ff9b:0:1::5db8:d822]/", false),
            ("https://[2001:0:5db8:d822:8000:63bf:3fff:fdd2]/", false),
            ("https://[2001:0:a2b:c0d::3f57:fefe]/", false),
            ("https://[2001:2::1]/", false),
            ("https://[2001:db8::1]/", false),
            ("https://[2001:4860:4860::8888]/", true),
            ("https://[3fff:fff::1]/", false),
            ("https://[5f00::1]/", false),
            ("https://[::5db8:d822]/", false),
        ] {
            assert_eq!(is_allowed_host(&Url::parse(url).unwrap()), allowed, "{url}");
        }
    }

    #[test]
    fn a_name_with_a_private_address_is_rejected() {
        let mut resolving = PublicOnly.resolve("localhost".parse().unwrap());
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        match resolving.as_mut().poll(&mut cx) {
            std::task::Poll::Ready(Err(e)) => assert!(e.is::<NotPublic>(), "{e}"),
            other => panic!("resolved, or waits: {}", other.is_pending()),
        }
    }
}
