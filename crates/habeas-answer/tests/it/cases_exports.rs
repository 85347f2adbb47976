//! Which export a file is, which parts belong together, and what kinds of data are in it.

use habeas_answer::{
    About, ArchiveFile, Caps, Evidence, FeatureKind, Kind, Pair, When, exports, features, group, pairs,
    recognise_export,
};
use serde_json::Value;
use std::io::Cursor;

use super::{case, data, read};

/// Pictures and side files of archives, by their paths.
fn pictures(archives: &[Vec<u8>]) -> Vec<Pair> {
    let (mut names, mut sides): (Vec<String>, Vec<(String, Value)>) = (Vec::new(), Vec::new());
    for bytes in archives {
        let mut archive = ArchiveFile::open(Cursor::new(bytes), Kind::Zip, None, Caps::default()).unwrap();
        for entry in archive.entries().to_vec() {
            let lower = entry.name.to_lowercase();
            if lower.ends_with(".json") {
                let reading = read(&entry.name, &archive.extract(entry.number).unwrap().bytes);
                sides.push((entry.name, data(&reading).root.clone()));
            } else if lower.ends_with(".jpg") {
                names.push(entry.name);
            }
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let sides: Vec<(&str, &Value)> = sides.iter().map(|(name, value)| (name.as_str(), value)).collect();
    pairs(&names, &sides)
}

#[test]
fn case_03_side_files_find_their_pictures() {
    let Some(bytes) = case("03_takeout_sidecars.zip") else { return };
    let found = pictures(&[bytes]);
    let shown: Vec<(String, String)> = found
        .iter()
        .map(|pair| (pair.picture.clone().unwrap().rsplit('/').next().unwrap().to_owned(), pair.taken.to_string()))
        .collect();
    let expected = [
        ("IMG_3397.JPG", "2009-11-16T12:51:58Z"),
        ("123456789123456789123456789123456789_DSCN0091.JPG", "2009-11-16T12:51:59Z"),
        ("IMG_1(1).jpg", "2009-11-16T12:52:00Z"),
        ("IMG_9-bearbeitet.jpg", ""),
    ];
    assert_eq!(shown, expected.map(|(name, taken)| (name.to_owned(), taken.to_owned())));
    assert!(found.iter().all(|pair| pair.place.is_none()));
    let last = &found[3];
    assert!(last.edited && last.side.is_none() && last.taken == When::None);
    assert_eq!(found.iter().filter(|pair| pair.side.is_some()).count(), 3);
}

#[test]
fn case_04_parts_of_one_export() {
    let (first, second) = ("04_takeout-20260203T030726Z-001.zip", "04_takeout-20260203T030726Z-002.zip");
    let (Some(one), Some(two)) = (case(first), case(second)) else { return };
    // The number before the name is that of the case.
    let names = [&first[3..], &second[3..]];
    let sets = group(&names);
    assert_eq!((sets.len(), sets[0].parts.len(), sets[0].missing.len()), (1, 2, 0));
    assert!(sets[0].key.contains("20260203T030726Z"));
    let together = pictures(&[one.clone(), two.clone()]);
    assert_eq!((together.len(), together[0].side.is_some()), (1, true));
    // Each part alone says what is missing, and is not judged.
    let mut alone = group(&names[..1]).remove(0);
    let orphans = pictures(&[one]).iter().any(|pair| pair.picture.is_none());
    assert!(orphans && alone.notes().is_empty());
    alone.lacks_pictures();
    assert_eq!(alone.notes(), [About::PartMissing { number: 2 }]);
    assert_eq!(group(&names[1..])[0].notes(), [About::PartMissing { number: 1 }]);
    assert_eq!(pictures(&[two]).len(), 1);
}

#[test]
fn case_12_what_an_answer_reveals() {
    let Some(bytes) = case("12_spotify_endsong.json") else { return };
    let reading = read("12_spotify_endsong.json", &bytes);
    let found = data(&reading);
    assert_eq!(found.spans[0].began.to_string(), "2021-11-15T13:40:21.068Z");
    let offline: Vec<String> = found
        .times
        .iter()
        .filter(|time| time.path.contains("offline_timestamp"))
        .map(|time| time.when.to_string())
        .collect();
    assert_eq!(offline, ["", "2022-03-01T07:50:00Z", "2022-03-02T07:59:50.123Z"]);
    let kinds = features(&reading);
    let values = |kind: FeatureKind| -> Vec<&str> {
        kinds.iter().filter(|feature| feature.kind == kind).map(|feature| feature.value.as_str()).collect()
    };
    assert_eq!(values(FeatureKind::Ip), ["198.51.100.9", "192.0.2.7"]);
    assert!(values(FeatureKind::Device).contains(&"Mozilla/5.0 (X11)"), "{:?}", values(FeatureKind::Device));
    assert!(values(FeatureKind::Device).contains(&"android"));
    assert_eq!(values(FeatureKind::Place), ["DE"]);
    let ip = kinds.iter().find(|feature| feature.value == "198.51.100.9").unwrap();
    assert_eq!(
        (ip.count, ip.first.unwrap().to_string(), ip.last.unwrap().to_string()),
        (2, "2022-03-01".into(), "2022-03-02".into())
    );
    assert_eq!((ip.places[0].row, ip.places[0].field.as_str()), (2, "ip_addr_decrypted"));
    for (field, values) in
        [("reason_start", vec!["trackdone", "clickrow", "fwdbtn"]), ("reason_end", vec!["endplay", "fwdbtn", "logout"])]
    {
        let values = values.into_iter().map(str::to_owned).collect();
        assert!(reading.says(&About::Codes { field: field.into(), values }), "{:?}", reading.notes);
    }
    let trees = [&found.root];
    let named = recognise_export(&Evidence { name: "endsong.json", values: &trees, ..Evidence::default() });
    assert_eq!(named[0].id, "spotify_extended");
}

/// A made-up export for each signature: the names that its service gives, in a small selection.
const EXPORTS: &[(&str, &[&str])] = &[
    ("google_takeout", &["Takeout/archive_browser.html", "Takeout/Chrome/History.json"]),
    ("google_location", &["Semantic Location History/2023/2023_MAY.json", "Records.json"]),
    (
        "youtube",
        &[
            "YouTube y YouTube\u{a0}Music/historial/historial-de-búsqueda.json",
            "YouTube y YouTube\u{a0}Music/historial/historial-de-reproducciones.json",
        ],
    ),
    (
        "facebook",
        &[
            "ads_information/advertisers_using_your_activity_or_information.json",
            "personal_information/profile_information/profile_information.json",
        ],
    ),
    (
        "instagram",
        &["your_instagram_activity/media/posts_1.json", "connections/followers_and_following/followers_1.json"],
    ),
    ("whatsapp_chat", &["_chat.txt", "00000001-PHOTO-2024.jpg"]),
    ("spotify_account", &["Spotify Account Data/StreamingHistory_music_0.json", "Spotify Account Data/Userdata.json"]),
    ("spotify_extended", &["Streaming_History_Audio_2020-2021_1.json"]),
    ("amazon", &["Retail.OrderHistory.2/Retail.OrderHistory.2.csv", "Digital Items.csv"]),
    ("apple", &["Apple ID Account Information.csv", "Apple ID Device Information.csv"]),
    ("netflix", &["CONTENT_INTERACTION/ViewingActivity.csv", "IP_ADDRESSES/IpAddressesLogin.txt"]),
    ("linkedin", &["Ad_Targeting.csv", "Connections.csv", "messages.csv"]),
    ("tiktok", &["user_data_tiktok.json"]),
    ("discord", &["Messages/c123456789012345678/channel.json", "Account/user.json"]),
    ("x", &["data/manifest.js", "data/account.js", "Your archive.html"]),
    ("snapchat", &["json/account.json", "json/snap_history.json"]),
    ("uber", &["Uber Data/Rider/trips_data-0.csv", "Uber Data/Account and Profile/profile_data.csv"]),
    ("chatgpt", &["conversations.json", "message_feedback.json", "user.json", "chat.html"]),
    ("reddit", &["checkfile.csv", "ip_logs.csv", "comments.csv"]),
    ("strava", &["activities.csv", "profile.csv"]),
    ("github", &["users_000001.json", "schema.json"]),
];

#[test]
fn each_export_is_named_and_no_other_with_it() {
    assert!(exports().len() >= 22);
    for (id, files) in EXPORTS {
        let names: Vec<String> = files.iter().map(|file| (*file).to_owned()).collect();
        for names in [names.clone(), names.iter().map(|name| changed(name)).collect()] {
            let found = recognise_export(&Evidence { files: &names, ..Evidence::default() });
            let ids: Vec<&str> = found.iter().filter(|one| one.named).map(|one| one.id.as_str()).collect();
            assert_eq!(ids, [*id], "{names:?}: {found:?}");
        }
    }
}

/// The same names as other programs write them: letters in two pieces, other case.
fn changed(name: &str) -> String {
    name.replace('ú', "u\u{301}").replace('\u{a0}', " ").to_uppercase()
}

#[test]
fn exports_of_one_file_are_known_by_their_shape() {
    for (id, json) in [
        ("tiktok", r#"{"Activity": {}, "Ads and data": {}}"#),
        ("google_location", r#"{"semanticSegments": [{"startTime": "2024-01-01T00:00:00Z"}]}"#),
        ("telegram", r#"{"about": "", "personal_information": {}, "chats": {}}"#),
        ("tinder", r#"{"Usage": {}, "Messages": [], "User": {}}"#),
        ("chatgpt", r#"[{"title": "a", "mapping": {}, "create_time": 1}]"#),
    ] {
        let value: Value = serde_json::from_str(json).unwrap();
        let found = recognise_export(&Evidence { name: "export.json", values: &[&value], ..Evidence::default() });
        assert_eq!(found.first().map(|one| one.id.as_str()), Some(id), "{found:?}");
    }
}

#[test]
fn a_letter_of_an_agency_only_looks_like_one() {
    let text = "Datenkopie nach Art. 15 DSGVO. Ihr Basisscore beträgt 97,5.";
    let found = recognise_export(&Evidence { text, ..Evidence::default() });
    assert_eq!((found[0].id.as_str(), found[0].named), ("credit_agency", false));
    let none = recognise_export(&Evidence { name: "letter.pdf", text: "We keep your name.", ..Evidence::default() });
    assert_eq!(none, []);
}
