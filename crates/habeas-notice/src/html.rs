//! The text of a page as a reader of the notice sees it, without menus, banners and footers.
//!
//! It reads tokens and builds no tree, so memory stays linear and nothing nests, whatever the page does. Nothing is fetched.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use regex::Regex;
use std::cell::RefCell;
use std::sync::LazyLock;

use crate::pattern::original;

/// With fewer characters than this a page shows nothing of its own, and the parts left out are read too.
const LITTLE: usize = 200;

/// Ids and classes of the parts around a notice.
static SURROUNDINGS: LazyLock<Regex> = LazyLock::new(|| {
    original(
        r"(?i)cookie[-_]?(?:banner|bar|consent|notice|popup|law|modal|overlay|settings)|cookieconsent|onetrust|didomi|tarteaucitron|axeptio|cmplz|\bcky-|usercentrics|borlabs|iubenda-cs|(?:gdpr|consent|privacy)[-_](?:banner|modal|popup|bar)|(?:site|main|page|global|top|primary)[-_]?(?:nav|menu|header|footer)|\bnavbar\b|\bbreadcrumbs?\b|skip[-_]link|screen-reader",
    )
});
/// The words of a link to a form.
static FORM: LazyLock<Regex> =
    LazyLock::new(|| original(r"(?i)form|contact|kontakt|contatt|anfrage|solicit|richiest|verzoek"));

/// The text of a page.
pub(crate) fn text(page: &str) -> String {
    let own = run(page, true);
    if own.trim().chars().count() >= LITTLE {
        return own;
    }
    let all = run(page, false);
    if all.len() > own.len() { all } else { own }
}

fn run(page: &str, leave_out: bool) -> String {
    let sink = Sink(RefCell::new(State { leave_out, ..State::default() }));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(page));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner().out.trim().to_owned()
}

#[derive(Default)]
struct State {
    out: String,
    leave_out: bool,
    /// The element whose content is left out, and how many elements of its name are open.
    skipped: Option<(String, usize)>,
    /// The target of the open link, and where its words start in `out`.
    link: Option<(String, usize)>,
    /// The row of a table has one cell, which heads it.
    headed: bool,
}

struct Sink(RefCell<State>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.words(&text),
            Token::TagToken(tag) => return state.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn words(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        for c in text.chars() {
            if c.is_ascii_whitespace() {
                if !self.out.ends_with([' ', '\n']) && !self.out.is_empty() {
                    self.out.push(' ');
                }
            } else if c != '\0' {
                self.out.push(c);
            }
        }
    }

    fn line_breaks(&mut self, lines: usize) {
        let trimmed = self.out.trim_end_matches(' ').len();
        self.out.truncate(trimmed);
        let present = self.out.chars().rev().take_while(|c| *c == '\n').count();
        if !self.out.is_empty() {
            (present..lines).for_each(|_| self.out.push('\n'));
        }
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let open = tag.kind == TagKind::StartTag;
        // The end of a head may be left out, or forgotten: what does not belong into one ends it.
        if open && self.skipped.as_ref().is_some_and(|skipped| skipped.0 == "head") && !belongs_into_head(name) {
            self.skipped = None;
        }
        if let Some((skipped, depth)) = &mut self.skipped {
            if skipped == name && !tag.self_closing {
                *depth = if open { *depth + 1 } else { *depth - 1 };
            }
            if *depth == 0 {
                self.skipped = None;
            }
            return content_of(name, open);
        }
        if open && !tag.self_closing && (is_never_text(name) || self.leave_out && is_surroundings(tag)) {
            self.skipped = Some((name.to_owned(), 1));
            return content_of(name, open);
        }
        self.layout(tag, name, open);
        content_of(name, open)
    }

    fn layout(&mut self, tag: &Tag, name: &str, open: bool) {
        match name {
            "br" => self.line_breaks(1),
            "li" if open => {
                self.line_breaks(1);
                self.out.push_str("• ");
            }
            "td" | "th" if open => self.cell(name),
            // "Controller" and "Larkspur Ltd" in a list of definitions are a label and its value.
            "dt" if !open => {}
            "dd" if open => self.value(": "),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "p" | "ul" | "ol" | "table" | "section" | "article" | "main"
            | "blockquote" | "dl" | "form" | "fieldset" => self.line_breaks(2),
            "div" | "tr" | "dt" | "dd" | "address" | "li" | "label" | "header" | "hr" | "pre" => self.line_breaks(1),
            "a" if open => self.link = attribute(tag, "href").map(|href| (href.to_owned(), self.out.len())),
            "a" => self.close_link(),
            _ => {}
        }
    }

    /// Cells of a row are separated, so a "yes" or "no" still belongs to its row.
    fn cell(&mut self, name: &str) {
        let first = self.out.is_empty() || self.out.ends_with('\n');
        self.value(if name == "td" && self.headed { ": " } else { " | " });
        self.headed = first && name == "th";
    }

    /// Starts a value on the line of its label.
    fn value(&mut self, between: &str) {
        let trimmed = self.out.trim_end_matches(' ').len();
        self.out.truncate(trimmed);
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push_str(if self.out.ends_with(':') { " " } else { between });
        }
    }

    /// A link that says "write to us" names its address only in its target.
    fn close_link(&mut self) {
        let Some((href, from)) = self.link.take() else { return };
        let words = self.out.get(from..).unwrap_or_default();
        if let Some(mail) = href.strip_prefix("mailto:") {
            let mail = mail.split('?').next().unwrap_or_default();
            if mail.contains('@') && !words.contains('@') && mail.len() < 100 {
                self.out.push_str(&format!(" ({mail})"));
            }
        } else if href.starts_with("http") && !words.contains("http") && FORM.is_match(words) && href.len() < 300 {
            self.out.push_str(&format!(" ({href})"));
        }
    }
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|a| &*a.name.local == name).map(|a| &*a.value)
}

/// Elements without text to read.
fn is_never_text(name: &str) -> bool {
    matches!(
        name,
        "script" | "style" | "noscript" | "template" | "svg" | "iframe" | "head" | "select" | "textarea" | "object"
    )
}

/// The elements of a head (HTML standard, 13.2.6.4.4).
fn belongs_into_head(name: &str) -> bool {
    matches!(name, "head" | "base" | "link" | "meta" | "title" | "style" | "script" | "noscript" | "template")
}

/// Menus, banners and footers around a notice.
fn is_surroundings(tag: &Tag) -> bool {
    let name: &str = &tag.name;
    if matches!(name, "html" | "body" | "main" | "article" | "br" | "img" | "input" | "hr" | "meta" | "link") {
        return false;
    }
    let role = attribute(tag, "role").unwrap_or_default();
    matches!(name, "nav" | "footer" | "aside" | "button" | "dialog")
        || matches!(role, "navigation" | "contentinfo" | "dialog" | "alertdialog" | "search" | "menu")
        || attribute(tag, "aria-hidden") == Some("true")
        || attribute(tag, "hidden").is_some()
        || ["id", "class"].iter().any(|a| attribute(tag, a).is_some_and(|v| SURROUNDINGS.is_match(v)))
}

/// The content of these elements is not markup.
fn content_of(name: &str, open: bool) -> TokenSinkResult<()> {
    match name {
        _ if !open => TokenSinkResult::Continue,
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "style" | "iframe" => TokenSinkResult::RawData(RawKind::Rawtext),
        "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn the_notice_without_its_surroundings() {
        let page = "<!doctype html><html><head><title>T</title><style>p{}</style></head><body>\
            <nav><a href=/>Home</a></nav><div class=\"cookie-banner\"><div>We use cookies</div>Accept</div>\
            <main><h1>Privacy</h1><p>The controller is <b>Larkspur&nbsp;Ltd</b>,<br>Mill House, and it keeps what it \
            needs to answer you for one year and no longer than that. It shares nothing with anybody else at all.</p>\
            <ul><li>access<li>erasure</ul><p><a href=\"mailto:dpo@lark.example?subject=x\">write to us</a> or use our \
            <a href='https://lark.example/form'>contact form</a></main><footer>© Webmaker Ltd</footer>\
            <script>if (1 < 2) document.write('<p>no</p>')</script></body></html>";
        assert_eq!(
            text(page),
            "Privacy\n\nThe controller is Larkspur\u{A0}Ltd,\nMill House, and it keeps what it needs to answer you for one \
             year and no longer than that. It shares nothing with anybody else at all.\n\n• access\n• erasure\n\n\
             write to us (dpo@lark.example) or use our contact form (https://lark.example/form)"
        );
    }

    #[test]
    fn labels_stay_with_their_values() {
        let list = "<html><body><dl><dt>Controller</dt><dd>Larkspur Ltd</dd><dt>Address:</dt><dd>3 Mill Road</dd></dl>";
        assert_eq!(text(list), "Controller: Larkspur Ltd\nAddress: 3 Mill Road");
        let table = "<html><body><table><tr><th>Period</th><td>six years</td></tr><tr><td>a<td>b</tr></table>";
        assert_eq!(text(table), "Period: six years\na | b");
    }

    #[test]
    fn a_head_without_an_end_hides_no_page() {
        let page = "<html><head><title>Privacy</title><script>x()</script>\n<body><p>Larkspur Ltd decides.</p>";
        assert_eq!(text(page), "Larkspur Ltd decides.");
        assert_eq!(text("<head><meta charset=utf-8><h1>Privacy</h1>"), "Privacy");
    }

    #[test]
    fn a_page_that_is_all_footer_is_read() {
        assert_eq!(text("<html><body><footer>Larkspur Ltd, Leeds</footer>"), "Larkspur Ltd, Leeds");
        assert_eq!(text("<p>a<div hidden>b</p>"), "a\n\nb".replace("\n\nb", "\nb"));
    }
}
