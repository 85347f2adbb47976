use super::*;
use crate::place::{EEA_ONLY, EU, is_code};
use jiff::civil::date;
use std::collections::BTreeSet;

fn at<'a>(country: &'a str, region: &'a str) -> Option<At<'a>> {
    Some(At { country, region: (!region.is_empty()).then_some(region) })
}

fn ids(ways: &Ways<'_>) -> Vec<&'static str> {
    route(ways).into_iter().map(|o| o.authority.id.as_str()).collect()
}

#[test]
fn sixty_two_records_that_can_be_written_to() {
    assert_eq!(all().len(), 62);
    let unique: BTreeSet<_> = all().iter().map(|a| &a.id).collect();
    assert_eq!(unique.len(), 62);
    for a in all() {
        assert!(is_code(&a.country) && !a.address.is_empty() && !a.source.is_empty(), "{}", a.id);
        assert!(a.region.iter().chain(&a.serves).all(|r| place::is_region(&a.country, r)), "{}", a.id);
        assert_eq!(a.languages.is_empty(), a.remit.is_empty(), "{}", a.id);
        let reachable = a.email.is_some() || a.form.is_some() || a.form_unchecked.is_some() || !a.address.is_empty();
        assert!(reachable, "{}", a.id);
    }
}

#[test]
fn every_country_has_an_authority() {
    for country in EU.into_iter().chain(EEA_ONLY).chain(["GB", "CH"]) {
        assert!(!for_place(country, None).is_empty(), "{country}");
    }
}

#[test]
fn germany_by_land_and_by_body() {
    fn land(region: &str) -> Vec<&'static str> {
        for_place("DE", Some(region)).into_iter().map(|a| a.id.as_str()).collect()
    }
    for region in ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"]
        .map(|r| format!("DE-{r}"))
    {
        assert_eq!(land(&region).len(), 1, "{region}");
        assert_eq!(for_body(Body::Public, "DE", Some(&region)).len(), 1, "{region}");
        assert!(!for_body(Body::ChurchCatholic, "DE", Some(&region)).is_empty(), "{region}");
    }
    assert_eq!(land("DE-BY"), ["de-by-lda"]);
    assert_eq!(for_body(Body::Public, "DE", Some("DE-BY"))[0].id, "de-by-lfd");
    assert_eq!(for_body(Body::Federal, "DE", Some("DE-BY"))[0].id, "de-bfdi");
    assert_eq!(for_body(Body::ChurchProtestant, "DE", Some("DE-NW"))[0].id, "de-ekd");
    assert_eq!(for_body(Body::ChurchCatholic, "DE", Some("DE-NW"))[0].id, "de-kath-nw");
    assert_eq!(for_body(Body::Broadcaster, "DE", None)[0].id, "de-rundfunk");
}

#[test]
fn spain_has_regional_authorities_for_the_public_sector_only() {
    assert_eq!(for_place("ES", Some("ES-CT"))[0].id, "es-aepd");
    assert_eq!(for_body(Body::Public, "ES", Some("ES-CT"))[0].id, "es-ct-apdcat");
    // Barcelona lies in Catalonia.
    assert_eq!(for_body(Body::Public, "ES", Some("ES-B"))[0].id, "es-ct-apdcat");
    assert_eq!(for_body(Body::Public, "ES", Some("ES-MD"))[0].id, "es-aepd");
}

#[test]
fn the_person_chooses_and_residence_comes_first() {
    let ways = Ways { residence: at("FR", ""), work: at("LU", ""), infringement: at("IE", ""), ..Ways::default() };
    assert_eq!(ids(&ways), ["fr-cnil", "lu-cnpd", "ie-dpc"]);
    let same = Ways { residence: at("FR", ""), work: at("FR", ""), infringement: at("FR", "FR-75"), ..Ways::default() };
    assert_eq!(ids(&same), ["fr-cnil"]);
}

#[test]
fn a_body_with_its_own_authority_is_heard_there() {
    let eu = Ways { body: Body::EuInstitution, residence: at("FR", ""), ..Ways::default() };
    assert_eq!(ids(&eu), ["eu-edps"]);
    let church = Ways {
        body: Body::ChurchCatholic,
        residence: at("FR", ""),
        infringement: at("DE", "DE-BY"),
        ..Ways::default()
    };
    assert_eq!(ids(&church), ["de-kath-by"]);
    assert_eq!(route(&church)[0].link, Link::OwnAuthority);
}

#[test]
fn the_board_hears_no_complaints() {
    let board = by_id("eu-edpb").unwrap();
    assert!(board.remit.is_empty());
    for body in Body::ALL.iter().copied() {
        assert!(for_body(body, "EU", None).iter().all(|a| a.id != "eu-edpb"));
    }
}

#[test]
fn a_record_older_than_six_months_says_so() {
    let at = by_id("at-dsb").unwrap();
    assert_eq!(at.verified_on, Some(date(2026, 11, 28)));
    assert!(!at.stale(date(2027, 5, 28)) && at.stale(date(2027, 5, 29)));
    // Never compared with a source: stale from the first day.
    assert!(by_id("es-pv-avpd").unwrap().stale(date(2000, 1, 1)));
}
