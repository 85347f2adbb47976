//! The tree of pages, and the outline over them.

use std::io::Write;

use pdf_writer::writers::Page;
use pdf_writer::{Finish as _, Name, Ref, TextStr};

use super::PAGE_TREE;
use super::objects::Objects;
use crate::error::LetterError;

/// Pages a branch. A flat tree of ten thousand is read from its beginning by some viewers.
const BRANCH: usize = 64;

/// The pages so far. A page names its branch and a branch its pages, so a branch is written once it is full.
#[derive(Default)]
pub(super) struct PageTree {
    front: Branches,
    body: Branches,
}

#[derive(Default)]
struct Branches {
    /// Each with how many pages it has.
    written: Vec<(Ref, usize)>,
    open: Option<(Ref, Vec<Ref>)>,
}

impl PageTree {
    /// Writes a page, in front of the others or after them; `fill` adds what it shows.
    pub(super) fn add(
        &mut self,
        objects: &mut Objects<impl Write>,
        front: bool,
        fill: impl FnOnce(&mut Page<'_>),
    ) -> Result<Ref, LetterError> {
        let branches = if front { &mut self.front } else { &mut self.body };
        let id = objects.reserve();
        let (branch, pages) = branches.open.get_or_insert_with(|| (objects.reserve(), Vec::with_capacity(BRANCH)));
        pages.push(id);
        let (branch, full) = (*branch, pages.len() == BRANCH);
        objects.object(id, |chunk, id| {
            let mut page = chunk.page(id);
            page.parent(branch);
            fill(&mut page);
        })?;
        if full { branches.close(objects).map(|()| id) } else { Ok(id) }
    }

    /// Writes the branches that are open, and the root.
    pub(super) fn close_all(&mut self, objects: &mut Objects<impl Write>) -> Result<(), LetterError> {
        self.front.close(objects)?;
        self.body.close(objects)?;
        let all = || self.front.written.iter().chain(&self.body.written);
        objects.object(PAGE_TREE, |chunk, id| {
            let mut root = chunk.pages(id);
            root.count(count(all().map(|(_, pages)| pages).sum())).kids(all().map(|(id, _)| *id));
        })
    }
}

impl Branches {
    fn close(&mut self, objects: &mut Objects<impl Write>) -> Result<(), LetterError> {
        let Some((id, pages)) = self.open.take() else { return Ok(()) };
        self.written.push((id, pages.len()));
        objects.object(id, |chunk, id| {
            let mut branch = chunk.pages(id);
            branch.parent(PAGE_TREE).count(count(pages.len())).kids(pages);
        })
    }
}

fn count(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

/// One entry for each bookmark; a single one needs no outline.
pub(super) fn write_outline(
    bookmarks: &[(String, Ref)],
    objects: &mut Objects<impl Write>,
) -> Result<Option<Ref>, LetterError> {
    let [_, _, ..] = bookmarks else { return Ok(None) };
    let root = objects.reserve();
    let ids: Vec<Ref> = bookmarks.iter().map(|_| objects.reserve()).collect();
    for (i, ((title, page), id)) in bookmarks.iter().zip(&ids).enumerate() {
        objects.object(*id, |chunk, id| {
            let mut item = chunk.outline_item(id);
            item.title(TextStr(title)).parent(root);
            item.insert(Name(b"Dest")).array().item(*page).item(Name(b"Fit"));
            if let Some(before) = i.checked_sub(1).and_then(|i| ids.get(i)) {
                item.prev(*before);
            }
            if let Some(after) = ids.get(i + 1) {
                item.next(*after);
            }
        })?;
    }
    objects.object(root, |chunk, id| {
        let mut outline = chunk.outline(id);
        if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
            outline.first(*first).last(*last);
        }
        outline.count(count(ids.len())).finish();
    })?;
    Ok(Some(root))
}
