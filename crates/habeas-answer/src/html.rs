//! A page as blocks of text. It reads tokens and builds no tree, so nothing nests, whatever the page does. Nothing is
//! fetched and no markup is left.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

use crate::chat::Marked;
use crate::reading::{Block, Page};
use crate::reason::{About, Cap};

/// What is in a page.
#[derive(Debug, Default)]
pub(crate) struct Html {
    pub(crate) page: Page,
    /// Pictures, styles and frames that would be fetched.
    pub(crate) remote: u64,
    /// Where its forms send to.
    pub(crate) forms: Vec<String>,
    pub(crate) messages: Vec<Marked>,
    pub(crate) cut: bool,
}

impl Html {
    /// What there is to say about it.
    pub(crate) fn notes(&self) -> Vec<About> {
        let remote = (self.remote > 0).then_some(About::RemoteLeftOut { count: self.remote });
        let cut = self.cut.then_some(About::from(Cap::Blocks));
        remote.into_iter().chain(cut).collect()
    }
}

/// The blocks of a page, at most `cap`.
pub(crate) fn read(text: &str, cap: usize) -> Html {
    let sink = Sink(RefCell::new(State { cap, ..State::default() }));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(text));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut state = tokenizer.sink.0.into_inner();
    state.close(Closes::Paragraph);
    state.end_row();
    state.html
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closes {
    Paragraph,
    Heading(u8),
    Item,
    Cell,
}

#[derive(Default)]
struct State {
    html: Html,
    cap: usize,
    words: String,
    row: Vec<String>,
    quotes: usize,
    in_title: bool,
    /// The element whose content is not text.
    skipped: Option<String>,
    /// The target of the open link, and where its words start.
    link: Option<(String, usize)>,
    /// The class of the open mark of a message.
    mark: Option<(&'static str, String)>,
}

struct Sink(RefCell<State>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.text(&text),
            Token::TagToken(tag) => return state.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn text(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        if let Some((_, mark)) = &mut self.mark {
            mark.push_str(text);
        }
        let out = if self.in_title { &mut self.html.page.title } else { &mut self.words };
        for letter in text.chars() {
            if !letter.is_whitespace() || letter == '\u{a0}' {
                out.push(if letter == '\u{a0}' { ' ' } else { letter });
            } else if !out.ends_with([' ', '\n']) && !out.is_empty() {
                out.push(' ');
            }
        }
    }

    /// Ends the block at hand.
    fn close(&mut self, closes: Closes) {
        self.end_link();
        let text = std::mem::take(&mut self.words);
        let text = text.trim();
        if closes == Closes::Cell {
            self.row.push(text.to_owned());
            return;
        }
        if text.is_empty() {
            return;
        }
        let text = text.to_owned();
        if let Some(message) = self.html.messages.last_mut() {
            message.text.push(text.clone());
        }
        self.push(match closes {
            Closes::Heading(level) => Block::Heading { level, text },
            Closes::Item => Block::Item { text },
            _ if self.quotes > 0 => Block::Quote { text },
            _ => Block::Paragraph { text },
        });
    }

    fn push(&mut self, block: Block) {
        if self.html.page.blocks.len() < self.cap {
            self.html.page.blocks.push(block);
        } else {
            self.html.cut = true;
        }
    }

    fn end_row(&mut self) {
        let cells = std::mem::take(&mut self.row);
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.push(Block::Row { cells });
        }
    }

    fn end_link(&mut self) {
        let Some((real, from)) = self.link.take() else { return };
        let shown = self.words.get(from..).unwrap_or_default().trim().to_owned();
        let differs = link_differs(&shown, &real);
        self.push(Block::Link { shown, real, differs });
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        let start = tag.kind == TagKind::StartTag;
        if let Some(skipped) = &self.skipped {
            if !start && skipped == name {
                self.skipped = None;
            }
            return TokenSinkResult::Continue;
        }
        self.end_mark(start);
        if start {
            self.count_remote(tag);
            self.begin_mark(tag);
        }
        match name {
            "script" | "style" | "noscript" | "template" if start => {
                self.skipped = Some(name.to_owned());
                if matches!(name, "script" | "style") {
                    let kind = if name == "script" { RawKind::ScriptData } else { RawKind::Rawtext };
                    return TokenSinkResult::RawData(kind);
                }
            }
            "title" => {
                self.in_title = start;
                return if start { TokenSinkResult::RawData(RawKind::Rcdata) } else { TokenSinkResult::Continue };
            }
            "a" => self.anchor(tag, start),
            "br" => self.words.push('\n'),
            "form" if start => self.html.forms.extend(attribute(tag, "action")),
            _ => self.block_tag(name, start),
        }
        TokenSinkResult::Continue
    }

    fn block_tag(&mut self, name: &str, start: bool) {
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes().get(1).map_or(1, |digit| digit - b'0');
                self.close(if start { Closes::Paragraph } else { Closes::Heading(level) });
            }
            "li" | "dd" | "dt" => self.close(if start { Closes::Paragraph } else { Closes::Item }),
            "td" | "th" => self.close(if start { Closes::Paragraph } else { Closes::Cell }),
            "tr" | "table" => {
                self.close(Closes::Paragraph);
                self.end_row();
            }
            "blockquote" => {
                self.close(Closes::Paragraph);
                self.quotes = if start { self.quotes + 1 } else { self.quotes.saturating_sub(1) };
            }
            "p" | "div" | "section" | "article" | "header" | "footer" | "ul" | "ol" | "dl" | "hr" | "body" | "main"
            | "button" | "pre" => {
                // Inside a cell of a table, paragraphs are lines of the cell.
                if self.row.is_empty() { self.close(Closes::Paragraph) } else { self.words.push('\n') }
            }
            _ => {}
        }
    }

    fn anchor(&mut self, tag: &Tag, start: bool) {
        self.end_link();
        if let (true, Some(real)) = (start, attribute(tag, "href")) {
            self.link = Some((real, self.words.len()));
        }
    }

    /// Programs for messages mark who wrote and when by classes.
    fn begin_mark(&mut self, tag: &Tag) {
        let Some(class) = attribute(tag, "class") else { return };
        for word in class.split_whitespace() {
            match word {
                "message" => {
                    self.close(Closes::Paragraph);
                    self.html.messages.push(Marked::default());
                }
                "user" | "from_name" => self.mark = Some(("user", String::new())),
                "meta" | "date" => {
                    let full = attribute(tag, "title").unwrap_or_default();
                    self.mark = Some(("meta", full));
                }
                _ => {}
            }
        }
    }

    fn end_mark(&mut self, start: bool) {
        if start {
            return;
        }
        let Some((mark, text)) = self.mark.take() else { return };
        let Some(message) = self.html.messages.last_mut() else { return };
        self.words.clear();
        match mark {
            "user" => message.sender = text.trim().to_owned(),
            _ => message.at = text.trim().to_owned(),
        }
    }

    fn count_remote(&mut self, tag: &Tag) {
        let address = match &*tag.name {
            "img" | "iframe" | "embed" | "video" | "audio" | "source" | "input" => attribute(tag, "src"),
            "link" => attribute(tag, "href"),
            "object" => attribute(tag, "data"),
            _ => None,
        };
        let remote = address.is_some_and(|to| {
            let to = to.trim().to_lowercase();
            to.starts_with("http:") || to.starts_with("https:") || to.starts_with("//")
        });
        self.html.remote += u64::from(remote);
    }
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    tag.attrs.iter().find(|known| &*known.name.local == name).map(|known| known.value.to_string())
}

/// Does a link show the address of another host than it leads to?
fn link_differs(shown: &str, real: &str) -> bool {
    let host = |text: &str| {
        let rest = text.trim().split_once("://").map_or(text.trim(), |(_, rest)| rest);
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
        (host.contains('.') && !host.contains([' ', '@']) && !host.ends_with('.')).then_some(host)
    };
    match (host(shown), host(real)) {
        (Some(shown), Some(real)) => shown != real && !real.ends_with(&format!(".{shown}")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_blocks() {
        let html = read(
            "<title>T &amp; U</title><style>p{}</style><h2>Head</h2><p>One <b>two</b><br>three</p><ul><li>item</ul>\
             <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table><blockquote>old</blockquote>\
             <a href='https://evil.example/x'>www.bank.example</a><img src='https://t.example/p.gif'>\
             <script>alert('<p>no</p>')</script>",
            100,
        );
        assert_eq!(html.page.title, "T & U");
        assert_eq!(html.remote, 1);
        let blocks = &html.page.blocks;
        assert_eq!(blocks[0], Block::Heading { level: 2, text: "Head".into() });
        assert_eq!(blocks[1], Block::Paragraph { text: "One two\nthree".into() });
        assert!(blocks.contains(&Block::Row { cells: vec!["1".into(), String::new()] }));
        assert!(blocks.contains(&Block::Quote { text: "old".into() }));
        let real = "https://evil.example/x".to_owned();
        assert!(blocks.contains(&Block::Link { shown: "www.bank.example".into(), real, differs: true }));
        assert!(!html.page.text().contains("alert") && !html.page.text().contains("no"));
    }

    #[test]
    fn depth_costs_nothing_and_blocks_are_bounded() {
        let html = read(&"<div><p>x".repeat(50_000), 1000);
        assert_eq!(html.page.blocks.len(), 1000);
        assert!(html.cut);
    }
}
