//! How requests went, over all of them.

use crate::house::{House, company, from, out};
use habeas_desk::api::{RateId, Statistics, StatisticsBy, TimeId};
use habeas_desk::commands;
use serde_json::{Value, json};

/// A request by e-mail to this company, sent on 24 November 2026: its id.
fn sent(house: &mut House, person: &str, company: &str) -> String {
    let delivery = json!({ "language": "en", "channel": "email" });
    let request = json!({ "person": person, "company": company, "rights": ["access"], "delivery": delivery });
    let id = house.request_for(&request).id;
    house.record(&id, "sent", "2026-11-24");
    id
}

fn with_mail(house: &mut House, name: &str, country: &str) -> String {
    let mut input = company(name, country);
    input.email = Some("dpo@company.example".into());
    house.ok::<commands::CompanyAdd>(input).id
}

fn show(house: &mut House, request: &Value) -> Statistics {
    house.ok::<commands::StatisticsShow>(from(request))
}

fn rate(statistics: &Statistics, id: RateId) -> (u32, u32) {
    let rate = statistics.rates.iter().find(|rate| rate.id == id).unwrap();
    (rate.n, rate.of)
}

/// Twelve requests to one company and one to another; of the twelve, six answered on the 4th, one refused, five silent.
fn many(house: &mut House) -> (String, String) {
    let ana = house.ana();
    let (often, once) = (with_mail(house, "Nordwind GmbH", "DE"), with_mail(house, "=Evil()", "IE"));
    let ids: Vec<String> = (0..12).map(|_| sent(house, &ana, &often)).collect();
    sent(house, &ana, &once);
    house.on("2026-12-04");
    for id in &ids[..6] {
        house.record(id, "answered", "2026-12-04");
    }
    let refusal =
        json!({ "id": ids[6], "kind": "refused", "on": "2026-12-04", "ground": "Ana Lima asks too often, Art. 12(5)" });
    house.ok::<commands::RequestRecord>(from(&refusal));
    house.record(&ids[7], "identity_asked", "2026-12-01");
    (often, once)
}

#[test]
fn an_empty_vault_has_no_numbers_and_says_so() {
    let mut house = House::new();
    let none = show(&mut house, &json!({}));
    assert_eq!((none.requests, none.plots.len()), (0, 0));
    assert_eq!(none.about, ["Up to 24 November 2026: 0 requests that were sent to companies."]);
}

#[test]
fn three_requests_have_no_median() {
    let mut house = House::new();
    let (ana, firm) = (house.ana(), with_mail(&mut house, "Nordwind GmbH", "DE"));
    let ids: Vec<String> = (0..3).map(|_| sent(&mut house, &ana, &firm)).collect();
    let id = &ids[0];
    house.on("2026-12-04").record(id, "answered", "2026-12-04");
    let few = show(&mut house, &json!({}));
    let last = &few.times[1];
    assert_eq!((last.id, last.n, last.ended, last.censored, last.median), (TimeId::Final, 3, 1, 2, None));
    assert!(last.sentence.starts_with("3 requests: no median"), "{}", last.sentence);
    assert_eq!(few.rates[0].sentence, "1 of 3", "no percentage of three");
}

#[test]
fn shares_and_times_count_what_was_recorded() {
    let mut house = House::new();
    many(&mut house);
    // Nobody has looked for two months: nothing new came, and whoever is silent waits on.
    let all = show(house.on("2027-02-04"), &json!({ "by": "company" }));
    assert_eq!(all.requests, 13);
    assert_eq!(rate(&all, RateId::Answered), (7, 13));
    assert_eq!(rate(&all, RateId::OnTime), (7, 12), "what is silent is late by now; one of them waits for the person");
    assert_eq!((rate(&all, RateId::Refused), rate(&all, RateId::IdentityAsked)), ((1, 13), (1, 13)));
    let (first, last) = (&all.times[0], &all.times[1]);
    assert_eq!((first.median, first.ended, first.censored), (Some(10), 8, 5));
    assert_eq!((last.median, last.p90, last.ended, last.censored), (Some(10), None, 7, 6));
    assert_eq!(
        last.sentence,
        "Half had it after 10 days. Nine of ten have not got there yet. Still without it, or closed without it: 6 of 13."
    );
    assert_eq!(all.grounds[0].ground.as_deref(), Some("Ana Lima asks too often, Art. 12(5)"));
    let groups: Vec<_> = all.groups.iter().map(|group| (group.name.as_str(), group.requests)).collect();
    assert_eq!(groups, [("Nordwind GmbH", 12), ("=Evil()", 1)]);
    assert!(all.groups[1].times[1].sentence.starts_with("1 request: no median"));
    for by in [StatisticsBy::Right, StatisticsBy::Regime, StatisticsBy::Year, StatisticsBy::Channel] {
        let grouped = show(&mut house, &json!({ "by": by.id() }));
        assert_eq!(grouped.groups.iter().map(|group| group.requests).sum::<u32>(), 13, "{by}");
    }
    let countries = show(&mut house, &json!({ "by": "country" })).groups;
    assert_eq!(countries.iter().map(|group| group.key.as_str()).collect::<Vec<_>>(), ["DE", "IE"]);
}

#[test]
fn what_is_not_sent_or_goes_to_an_authority_is_left_out_and_said() {
    let mut house = House::new();
    let written = house.request();
    let said = show(&mut house, &json!({}));
    assert_eq!((said.requests, said.about[1].as_str()), (0, "1 was not sent yet and is left out."));
    house.record(&written.id, "sent", "2026-11-24");
    house.on("2026-11-30").record(&written.id, "bounced", "2026-11-30");
    let said = show(&mut house, &json!({}));
    assert_eq!((said.requests, said.about[1].as_str()), (0, "1 came back undelivered and is left out."));
}

#[test]
fn the_plots_and_their_tables_say_the_same_and_are_saved_the_same() {
    let mut house = House::new();
    many(&mut house);
    let request = json!({ "by": "company", "csv": out("all.csv"), "svg": out("all.svg") });
    let all = show(&mut house, &request);
    assert_eq!(all.plots.iter().map(|plot| plot.id.as_str()).collect::<Vec<_>>(), ["waiting", "rates", "groups"]);
    for plot in &all.plots {
        assert!(plot.rows.len() <= 240 && !plot.rows.is_empty(), "{}", plot.id);
        assert!(plot.rows.iter().all(|row| row.len() == plot.columns.len()), "{}", plot.id);
    }
    let svg = String::from_utf8(house.saved("all.svg")).unwrap();
    for plot in &all.plots {
        for text in &plot.texts {
            let escaped = text.text.replace('&', "&amp;");
            assert!(svg.contains(&escaped), "{} is not in the file", text.text);
        }
        assert!(plot.paths.iter().all(|path| svg.contains(&path.d)));
    }
    let again = json!({ "by": "company", "svg": out("again.svg") });
    show(&mut house, &again);
    assert_eq!(house.saved("again.svg"), svg.into_bytes(), "the same numbers, the same bytes");
    let csv = String::from_utf8(house.saved("all.csv")).unwrap();
    assert!(csv.starts_with("by,group,name,measure,day,n,of,value\r\nall,,,answered,,7,13,0.5385\r\n"), "{csv}");
    assert!(csv.contains("'=Evil()"), "no formula: {csv}");
    house.refused::<commands::StatisticsShow>(from(&request), "all.csv");
}

#[test]
fn research_gets_numbers_and_nobodys_data() {
    let mut house = House::new();
    let (_, once) = many(&mut house);
    let made = house.ok::<commands::StatisticsResearch>(from(&json!({ "out": out("research.csv") })));
    assert_eq!((made.rows, made.unnamed, made.named), (13, 1, vec!["Nordwind GmbH".to_owned()]));
    let csv = String::from_utf8(house.saved("research.csv")).unwrap();
    for secret in ["Ana", "Lima", "Nantes", "Evil", "2026-", "dpo@", "asks too often", "IE"] {
        assert!(!csv.contains(secret), "{secret} is in it: {csv}");
    }
    assert!(csv.lines().any(|row| row.starts_with("Nordwind GmbH,,DE,GDPR,access,email,2026,10,")), "{csv}");
    assert!(csv.contains(",12(5),"), "{csv}");
    let lines: Vec<&str> = csv.lines().skip(1).collect();
    let mut sorted = lines.clone();
    sorted.sort_unstable();
    assert_eq!(lines, sorted, "the order tells nothing");
    let named = json!({ "out": out("named.csv"), "name": [once] });
    let made = house.ok::<commands::StatisticsResearch>(from(&named));
    assert_eq!((made.unnamed, made.named.len()), (0, 2));
    assert!(String::from_utf8(house.saved("named.csv")).unwrap().contains("'=Evil(),,IE,"));
    let unknown = json!({ "out": out("x.csv"), "name": ["Nobody"] });
    house.refused::<commands::StatisticsResearch>(from(&unknown), "There is nothing here called");
}
