//! What was found.

use habeas_desk::api::{SearchHit, SearchPassage, SearchResults};
use habeas_words::one_line;

use super::{Render, Renderer, present};
use crate::wording::Phrase;

impl Render for SearchResults {
    fn render(&self, r: &Renderer) -> String {
        let mut out: String = self.hits.iter().map(|one| hit(one, r)).collect();
        if self.hits.is_empty() {
            out += &r.line(Phrase::SearchNone, &[]);
        }
        if self.more {
            out += &r.line(Phrase::SearchMore, &[("n", &self.hits.len())]);
        }
        let (ready, total) = (self.index.ready, self.index.total);
        if ready < total {
            out += &r.line(Phrase::SearchIndexed, &[("ready", &ready), ("total", &total)]);
        }
        out.extend(self.index.note.iter().map(|note| format!("{}\n", one_line(note))));
        out
    }
}

/// What it is, where it belongs, what opens it, and what stands there.
fn hit(hit: &SearchHit, r: &Renderer) -> String {
    let name = |party: &Option<habeas_desk::api::SearchParty>| party.as_ref().map(|one| one.name.clone());
    let (company, person) = (name(&hit.company), name(&hit.person));
    let day = hit.day.as_ref().map(|day| r.date(day));
    let place = [company.as_deref(), hit.reference.as_deref(), person.as_deref(), day.as_deref()];
    let place = place.into_iter().map(|one| one.filter(|text| *text != hit.title));
    let title = r.phrase(Phrase::SearchHit, &[("kind", &hit.kind_name), ("title", &hit.title)]);
    let opens = hit.file.as_ref().map(|file| {
        let item = hit.item.as_ref().map(|item| format!("/{}", one_line(item))).unwrap_or_default();
        let row = if hit.row > 0 {
            format!("  {}", r.phrase(Phrase::SearchRow, &[("n", &hit.row.saturating_add(1))]))
        } else {
            String::new()
        };
        format!("      {}{item}{row}\n", one_line(file))
    });
    let place = present(place);
    let place = if place.is_empty() { place } else { format!("      {place}\n") };
    format!("{title}\n{place}{}      {}\n", opens.unwrap_or_default(), passage(&hit.passage))
}

/// What was found stands between asterisks.
fn passage(passage: &SearchPassage) -> String {
    let mut out = String::from(if passage.before { "… " } else { "" });
    for (number, c) in passage.text.chars().enumerate() {
        let at = |place: &u32| *place as usize == number;
        if passage.marks.iter().any(|(from, to)| at(from) || at(to)) {
            out.push('*');
        }
        out.push(c);
    }
    let end = passage.text.chars().count();
    if passage.marks.iter().any(|(_, to)| *to as usize == end) {
        out.push('*');
    }
    out.push_str(if passage.after { " …" } else { "" });
    one_line(out.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_marked() {
        let shown = |text: &str, marks: &[(u32, u32)]| {
            passage(&SearchPassage { text: text.into(), marks: marks.to_vec(), before: true, after: false })
        };
        assert_eq!(shown("aus Łódź", &[(4, 8)]), "… aus *Łódź*");
        assert_eq!(shown("a b", &[(0, 1), (2, 3)]), "… *a* *b*");
        assert_eq!(shown("a\u{1b}[2J", &[(70, 90)]), "… a\u{fffd}[2J");
    }
}
