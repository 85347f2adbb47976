//! How the requests went.

use habeas_desk::api::{ItemRate, Rate, RefusalGround, ResearchExport, Statistics, StatisticsGroup, TimeTo};
use habeas_words::one_line;
use std::fmt::Write as _;

use super::{Render, Renderer, joined};
use crate::wording::Phrase;

impl Render for Statistics {
    fn render(&self, r: &Renderer) -> String {
        let mut out: String = self.about.iter().map(|line| format!("{}\n", one_line(line))).collect();
        if self.requests > 0 {
            out.push('\n');
            self.rates.iter().for_each(|one| rate(&mut out, one, "  "));
            self.times.iter().for_each(|one| time(&mut out, one));
        }
        if self.judged > 0 {
            out += &format!("\n{}", r.line(Phrase::StatsItems, &[("n", &self.judged)]));
            self.items.iter().for_each(|one| item(&mut out, one, r));
        }
        if !self.grounds.is_empty() {
            out += &format!("\n{}", r.line(Phrase::StatsGrounds, &[]));
            self.grounds.iter().for_each(|one| ground(&mut out, one, r));
        }
        self.groups.iter().for_each(|one| group(&mut out, one, r));
        if !self.saved.is_empty() {
            out.push('\n');
        }
        for path in &self.saved {
            out += &r.line(Phrase::StatsSaved, &[("path", path)]);
        }
        out
    }
}

fn rate(out: &mut String, rate: &Rate, before: &str) {
    let _ = writeln!(out, "{before}{}: {}", one_line(&rate.name), one_line(&rate.sentence));
}

fn time(out: &mut String, time: &TimeTo) {
    let (name, about, sentence) = (one_line(&time.name), one_line(&time.about), one_line(&time.sentence));
    let _ = writeln!(out, "\n{name}: {sentence}\n  {about}");
}

fn item(out: &mut String, item: &ItemRate, r: &Renderer) {
    let title = format!("{} {}", one_line(&item.id), one_line(&item.title));
    let numbers = [("given", item.given), ("part", item.part), ("open", item.open), ("of", item.judged)];
    let numbers = numbers.each_ref().map(|(hole, n)| (*hole, n as &dyn std::fmt::Display));
    let _ = writeln!(out, "  {title}: {}", r.phrase(Phrase::StatsItem, &numbers));
}

fn ground(out: &mut String, ground: &RefusalGround, r: &Renderer) {
    let text = ground.ground.as_deref().map_or_else(|| r.phrase(Phrase::StatsNoGround, &[]), one_line);
    let _ = writeln!(out, "  {} × {text}", ground.n);
}

fn group(out: &mut String, group: &StatisticsGroup, r: &Renderer) {
    out.push('\n');
    *out += &r.line(Phrase::StatsGroup, &[("name", &group.name), ("n", &group.requests)]);
    // What never happened in a group is not listed there; the shares that stand at the top always are.
    for (n, one) in group.rates.iter().enumerate() {
        if n < 2 || one.n > 0 {
            rate(out, one, "  ");
        }
    }
    for time in &group.times {
        let _ = writeln!(out, "  {}: {}", one_line(&time.name), one_line(&time.sentence));
    }
}

impl Render for ResearchExport {
    fn render(&self, r: &Renderer) -> String {
        let mut out = r.line(Phrase::StatsResearch, &[("path", &self.path), ("n", &self.rows)]);
        if self.named.is_empty() {
            out += &r.line(Phrase::StatsNoneNamed, &[]);
        } else {
            out += &r.line(Phrase::StatsNamed, &[("names", &joined(&self.named))]);
        }
        if self.unnamed > 0 {
            out += &r.line(Phrase::StatsUnnamed, &[("n", &self.unnamed)]);
        }
        for line in &self.about {
            let _ = writeln!(out, "{}", one_line(line));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::{EN, FR};

    #[test]
    fn a_refusal_without_a_ground_says_so() {
        let mut out = String::new();
        ground(&mut out, &RefusalGround { ground: None, n: 2 }, &EN);
        assert_eq!(out, "  2 × no ground written down\n");
    }

    #[test]
    fn an_empty_vault_says_what_was_counted() {
        let none = Statistics { about: vec!["Rien.".into()], ..Statistics::default() };
        assert_eq!(none.render(&FR), "Rien.\n");
    }
}
