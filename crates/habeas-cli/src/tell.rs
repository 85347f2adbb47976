//! Views as text for people. The sentences come worded from the desk; here they are put in order.

mod identity;
mod law;
mod mail;

use habeas_desk::wording::{Language, long_date, one_line, say};
use serde_json::Value;
use std::fmt::Write as _;

/// The text of a view.
pub(crate) fn view(name: &str, view: &Value, language: Language) -> String {
    let teller = Teller { language };
    match name {
        "vault_create" => teller.say("cli.vault_made", &[("path", &text(view, "path"))]),
        "vault_check" => teller.check(view),
        "vault_status" => keys::status(&teller, view),
        "vault_passphrase" => teller.say("cli.passphrase_set", &[]),
        // The sheet is its own text, line by line.
        "vault_recovery_code" => view["sheet"].as_str().unwrap_or_default().to_owned(),
        "vault_keyring_on" | "vault_keyring_off" => keys::keyring(&teller, view),
        "vault_backup" => keys::backed_up(&teller, view),
        "vault_restore" => keys::restored(&teller, view),
        "notice_read" => teller.notice(view),
        "law_deadline" => teller.deadline(view),
        "law_deadline_table" => view["csv"].as_str().unwrap_or_default().to_owned(),
        "law_authorities" => teller.each(view, law::authority),
        "law_holidays" => law::holidays(&teller, view),
        "person_list" => teller.each(view, |t, v| t.person(v)),
        "company_list" => teller.each(view, |t, v| t.company(v)),
        "request_list" => teller.each(view, |t, v| t.line(v)),
        "request_due" => teller.each(view, |t, v| t.due(v)),
        "calendar_export" => {
            teller.say("cli.calendar_saved", &[("path", &text(view, "path")), ("n", &number(view, "requests"))])
        }
        // Percent-encoded: nothing in it is dangerous on a terminal.
        "request_mailto" => format!("{}\n", text(view, "uri")),
        "post_formats" => teller.each(view, mail::format),
        "post_envelopes" | "post_labels" | "post_list" => mail::made(&teller, view),
        "post_labels_test" => teller.saved(view),
        "law_follow_ups" => teller.each(view, law::follow_up),
        "follow_up_new" => teller.request(&view["request"]),
        "identity_advice" => identity::advice(&teller, view),
        "identity_save" | "identity_enclose" => identity::copied(&teller, view),
        "answer_list" => teller.answers(view),
        "request_letter" | "answer_open" | "signature_save" | "vault_recovery_sheet" => teller.saved(view),
        "bundle_export" | "bundle_verify" => teller.bundle(view),
        "batch_run" => teller.batch(view),
        "bundle_import" => teller.imported(view),
        "law_rights" => teller.rights(view),
        "request_new" if view.get("requests").is_some() => list(view, "requests").map(|r| teller.request(r)).collect(),
        // Lines of our own making: nothing from outside stands in them.
        "diagnostics_show" => view["text"].as_str().unwrap_or_default().to_owned(),
        "deletion_preview" => teller.deletion(view),
        "request_delete" | "person_delete" | "company_delete" => teller.told("cli.deletion.done", view),
        n if n.starts_with("signature_") => teller.signature(view),
        n if n.starts_with("person_") => teller.person(view),
        n if n.starts_with("company_") => teller.company(view),
        // The part that `request next` shows.
        "request_show" if view.get("sentence").is_some() => law::steps(&teller, view),
        _ => teller.request(view),
    }
}

mod keys;

pub(crate) use keys::copies;
/// A table as one object a row.
pub(crate) fn rows(view: &Value) -> Value {
    let columns: Vec<String> = list(view, "columns").filter_map(Value::as_str).map(str::to_owned).collect();
    let cells = |row: &Value| row.as_array().cloned().unwrap_or_default();
    list(view, "rows")
        .map(|row| columns.iter().cloned().zip(cells(row)).collect::<serde_json::Map<_, _>>())
        .map(Value::Object)
        .collect()
}

struct Teller {
    language: Language,
}

/// A text of a view, safe on a terminal.
fn text(view: &Value, name: &str) -> String {
    one_line(view[name].as_str().unwrap_or_default())
}

fn number(view: &Value, name: &str) -> String {
    view[name].as_u64().unwrap_or_default().to_string()
}

fn list<'a>(view: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    view[name].as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

impl Teller {
    fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        format!("{}\n", say(self.language, key, values))
    }

    /// A size, or a date, is data until it is told.
    fn bytes(&self, view: &Value) -> String {
        habeas_desk::human_size(view["bytes"].as_u64().unwrap_or_default())
    }

    fn date(&self, view: &Value, name: &str) -> String {
        let iso = text(view, name);
        iso.parse().map_or_else(|_| iso.clone(), |d| long_date(self.language, d))
    }

    fn each(&self, view: &Value, tell: impl Fn(&Self, &Value) -> String) -> String {
        let lines: String = view.as_array().map(|all| all.iter().map(|v| tell(self, v)).collect()).unwrap_or_default();
        if lines.is_empty() { self.say("cli.none", &[]) } else { lines }
    }

    fn signature(&self, view: &Value) -> String {
        let key = format!("cli.signature.{}", view["kind"].as_str().unwrap_or("none"));
        let mm = |name: &str| format!("{:.0}", view["figure"][name].as_f64().unwrap_or_default());
        let (width, height) = (mm("width_mm"), mm("height_mm"));
        self.say(&key, &[("name", &text(view, "name")), ("width", &width), ("height", &height)])
    }

    fn batch(&self, view: &Value) -> String {
        let n = list(view, "ids").count().to_string();
        let mut out = match view["dry_run"].as_bool() {
            Some(true) => self.say("cli.batch.dry", &[("n", &number(view, "possible"))]),
            _ => self.say("cli.batch.made", &[("n", &n)]),
        };
        if view["already"].as_u64().unwrap_or_default() > 0 {
            out += &self.say("cli.batch.already", &[("n", &number(view, "already"))]);
        }
        for left in list(view, "left_out") {
            let place = |name: &str, row: &str| match left[row].as_u64() {
                Some(row) => format!("{} ({row})", text(left, name)),
                None => "*".to_owned(),
            };
            let (person, company) = (place("person", "person_row"), place("company", "company_row"));
            let reason = text(left, "reason");
            let values = [("person", person.as_str()), ("company", company.as_str()), ("reason", reason.as_str())];
            out += &self.say("cli.batch.left", &values);
        }
        if !view["saved"].is_null() {
            out += &self.say("cli.batch.saved", &[("path", &text(view, "saved"))]);
        }
        for made in list(view, "around") {
            out += &mail::made(self, made);
        }
        if view["cancelled"].as_bool() == Some(true) {
            out += &self.say("cli.batch.cancelled", &[("left", &number(view, "left"))]);
        }
        out
    }

    fn check(&self, view: &Value) -> String {
        let mut out = self.say(
            "cli.checked",
            &[("events", &number(view, "events")), ("files", &number(view, "files")), ("bytes", &self.bytes(view))],
        );
        if view["orphans"].as_u64().unwrap_or_default() > 0 {
            out += &self.say("cli.orphans", &[("n", &number(view, "orphans"))]);
        }
        if view["erased_events"].as_u64().unwrap_or_default() > 0 {
            out += &self.say("cli.erased", &[("n", &number(view, "erased_events"))]);
        }
        let faults: String = list(view, "faults").filter_map(Value::as_str).map(|f| format!("! {f}\n")).collect();
        out + &if faults.is_empty() { self.say("cli.all_good", &[]) } else { faults }
    }

    fn notice(&self, view: &Value) -> String {
        let mut out = String::new();
        for field in list(view, "fields") {
            let name = text(field, "field");
            let (label, value) = match name.split_once(':') {
                Some((_, right)) => {
                    (say(self.language, "cli.field.right", &[]), format!("{right} ({})", text(field, "value")))
                }
                None => (say(self.language, &format!("cli.field.{name}"), &[]), text(field, "value")),
            };
            let line =
                field["evidence"][0]["line"].as_u64().map(|n| say(self.language, "cli.line", &[("n", &n.to_string())]));
            let mut how = line.unwrap_or_default();
            if field["inferred"].as_bool() == Some(true) {
                let _ = write!(how, ", {}", say(self.language, "cli.inferred", &[]));
            }
            let quote = field["evidence"][0]["quote"].as_str().unwrap_or_default();
            let short: String =
                one_line(&quote.split_whitespace().collect::<Vec<_>>().join(" ")).chars().take(90).collect();
            let _ = writeln!(out, "{label}: {value}\n    {how}: “{short}”");
        }
        let gaps: String = list(view, "gaps").filter_map(Value::as_str).map(|g| format!("  - {g}\n")).collect();
        if !gaps.is_empty() {
            out += &self.say("cli.not_said", &[]);
            out += &gaps;
        }
        out
    }

    /// One right: its id, its law, and what it needs, a star where it must be given.
    fn rights(&self, view: &Value) -> String {
        let mut out = String::new();
        for right in view.as_array().map(Vec::as_slice).unwrap_or_default() {
            let laws: Vec<String> = list(right, "laws")
                .map(|l| format!("{} {}", l["act"].as_str().unwrap_or(&text(l, "regime")), joined(l, "articles")))
                .collect();
            let id = text(right, "id");
            let plain = say(self.language, &format!("right.{id}"), &[]);
            let _ = writeln!(out, "{id}: {plain}\n    {}", laws.join("; "));
            if right["letter"].as_bool() != Some(true) {
                let _ = writeln!(out, "    {}", say(self.language, "cli.no_letter", &[]));
            }
            for field in list(right, "fields") {
                let star = if field["required"].as_bool() == Some(true) { "*" } else { "" };
                let choices = joined(field, "choices");
                let what = if choices.is_empty() { text(field, "kind") } else { choices };
                let _ = writeln!(out, "    --field {}{star} = {what}", text(field, "name"));
            }
        }
        out
    }

    fn deadline(&self, view: &Value) -> String {
        let mut out = self.say("cli.due", &[("due", &self.date(view, "effective"))]);
        if view["cautious"] != view["due"] {
            out += &self.say("cli.cautious", &[("date", &self.date(view, "cautious"))]);
        }
        out + &self.reasons(view)
    }

    fn reasons(&self, deadline: &Value) -> String {
        let numbered = list(deadline, "reasons").filter_map(Value::as_str).enumerate();
        self.say("cli.why", &[]) + &numbered.map(|(n, r)| format!("  {}. {r}\n", n + 1)).collect::<String>()
    }

    fn person(&self, view: &Value) -> String {
        let address = joined(view, "address");
        let all = [text(view, "name"), address, text(view, "country"), text(view, "email")];
        format!("{}  {}\n", text(view, "id"), present(&all))
    }

    fn company(&self, view: &Value) -> String {
        let company = &view["company"];
        let address = joined(company, "address");
        let all = [
            text(company, "name"),
            text(company, "trading_name"),
            address,
            text(company, "country"),
            text(company, "email"),
            text(company, "web_form"),
        ];
        format!("{}  {}\n", text(view, "id"), present(&all))
    }

    fn line(&self, view: &Value) -> String {
        let rights: Vec<String> = list(view, "rights").map(|r| text(r, "id")).collect();
        format!(
            "{}  {}  {} ({})\n    {}\n",
            text(view, "reference"),
            text(view, "company"),
            rights.join(", "),
            text(view, "person"),
            text(view, "sentence")
        )
    }

    /// The line, its days, and what to do.
    fn due(&self, view: &Value) -> String {
        let mut out = self.line(view);
        if view["due"].is_string() {
            let days = [("due", self.date(view, "due")), ("cautious", self.date(view, "cautious"))];
            let days: Vec<(&str, &str)> = days.iter().map(|(k, v)| (*k, v.as_str())).collect();
            let _ = write!(out, "    {}", self.say("cli.due_days", &days));
        }
        let _ = write!(out, "    {}", self.say("cli.next", &[("what", &text(&view["next"], "sentence"))]));
        out
    }

    fn request(&self, view: &Value) -> String {
        let line = &view["line"];
        let rights: Vec<String> =
            list(line, "rights").map(|r| format!("{} ({})", text(r, "plain"), text(r, "law"))).collect();
        let mut out = format!("{}: {}\n", text(line, "company"), rights.join(", "));
        let _ = writeln!(out, "{}  {}  {}", text(line, "reference"), text(view, "id"), text(line, "person"));
        let _ = writeln!(out, "{}", text(line, "sentence"));
        out += &self.say("cli.next", &[("what", &text(&view["next"], "sentence"))]);
        if view["deadline"].is_object() {
            out += &self.reasons(&view["deadline"]);
        }
        out += &self.say("cli.what_happened", &[]);
        for step in list(view, "timeline") {
            let undone = step["corrected"].as_bool() == Some(true);
            let key = if undone { "cli.step_undone" } else { "cli.step" };
            out += "  ";
            out += &self.say(key, &[("date", &self.date(step, "on")), ("what", &text(step, "sentence"))]);
            if let Some(note) = step["note"].as_str() {
                for line in note.lines() {
                    let _ = writeln!(out, "      {}", one_line(line));
                }
            }
            out += &files(step);
        }
        out
    }

    fn answers(&self, view: &Value) -> String {
        let told: String = view
            .as_array()
            .map(|all| all.iter().map(|a| format!("{}\n{}", self.date(a, "on"), files(a))).collect())
            .unwrap_or_default();
        if told.is_empty() { self.say("cli.no_answers", &[]) } else { told }
    }

    fn saved(&self, view: &Value) -> String {
        self.say("cli.saved", &[("path", &text(view, "path")), ("bytes", &self.bytes(view))])
    }

    fn bundle(&self, view: &Value) -> String {
        let path = text(view, "path");
        let [requests, events, files] = ["requests", "events", "files"].map(|n| number(view, n));
        let bytes = self.bytes(view);
        let values: [(&str, &str); 5] =
            [("path", &path), ("requests", &requests), ("events", &events), ("files", &files), ("bytes", &bytes)];
        self.say("cli.bundle", &values)
    }

    fn deletion(&self, view: &Value) -> String {
        self.told(&format!("cli.deletion.{}", text(view, "kind")), view) + &self.told("cli.deletion.weight", view)
    }

    fn told(&self, key: &str, view: &Value) -> String {
        let requests = joined(view, "requests");
        let count = list(view, "requests").count().to_string();
        let (name, bytes) = (text(view, "name"), self.bytes(view));
        let (events, files) = (number(view, "events"), number(view, "files"));
        let values: [(&str, &str); 6] = [
            ("name", &name),
            ("requests", &requests),
            ("count", &count),
            ("events", &events),
            ("files", &files),
            ("bytes", &bytes),
        ];
        self.say(key, &values)
    }

    fn imported(&self, view: &Value) -> String {
        let (new, known, files) = (number(view, "new_events"), number(view, "known_events"), number(view, "new_files"));
        self.say("cli.imported", &[("new", &new), ("known", &known), ("files", &files)])
    }
}

fn files(view: &Value) -> String {
    let one = |f: &Value| {
        let size = habeas_desk::human_size(f["size"].as_u64().unwrap_or_default());
        format!("      {}  {} ({size})\n", text(f, "id"), text(f, "name"))
    };
    list(view, "files").map(one).collect()
}

fn joined(view: &Value, name: &str) -> String {
    list(view, name).filter_map(Value::as_str).map(one_line).collect::<Vec<_>>().join(", ")
}

fn present(all: &[String]) -> String {
    all.iter().filter(|t| !t.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}
