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

/// A place that the outline names.
pub(super) struct Bookmark {
    pub(super) title: String,
    pub(super) page: Ref,
    /// 0 for the highest; each is under the last one of a lower level before it.
    pub(super) level: u8,
    /// In points from the foot of the page; none shows the whole page.
    pub(super) top: Option<f32>,
}

/// Where a bookmark hangs in the tree of the outline: indices of others.
#[derive(Clone, Default)]
struct Branch {
    parent: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    /// All that are below it.
    below: usize,
}

/// The tree of bookmarks by their levels; returned with the first and the last of the highest.
fn branches(bookmarks: &[Bookmark]) -> (Vec<Branch>, Branch) {
    let mut all = vec![Branch::default(); bookmarks.len()];
    let mut root = Branch::default();
    let mut open: Vec<usize> = Vec::new();
    for (i, bookmark) in bookmarks.iter().enumerate() {
        open.retain(|above| bookmarks.get(*above).is_some_and(|above| above.level < bookmark.level));
        for above in &open {
            if let Some(above) = all.get_mut(*above) {
                above.below += 1;
            }
        }
        let parent = open.last().copied();
        let above = parent.and_then(|parent| all.get_mut(parent)).unwrap_or(&mut root);
        let before = above.last.replace(i);
        above.first.get_or_insert(i);
        if let Some(before) = before.and_then(|before| all.get_mut(before)) {
            before.after = Some(i);
        }
        if let Some(own) = all.get_mut(i) {
            (own.parent, own.before) = (parent, before);
        }
        open.push(i);
    }
    (all, root)
}

/// One entry for each bookmark; a single one needs no outline.
pub(super) fn write_outline(
    bookmarks: &[Bookmark],
    objects: &mut Objects<impl Write>,
) -> Result<Option<Ref>, LetterError> {
    let [_, _, ..] = bookmarks else { return Ok(None) };
    let root = objects.reserve();
    let ids: Vec<Ref> = bookmarks.iter().map(|_| objects.reserve()).collect();
    let id_of = |index: Option<usize>| index.and_then(|i| ids.get(i)).copied();
    let (tree, top) = branches(bookmarks);
    for ((bookmark, branch), id) in bookmarks.iter().zip(&tree).zip(&ids) {
        objects.object(*id, |chunk, id| {
            let mut item = chunk.outline_item(id);
            item.title(TextStr(&bookmark.title)).parent(id_of(branch.parent).unwrap_or(root));
            match bookmark.top {
                None => _ = item.insert(Name(b"Dest")).array().item(bookmark.page).item(Name(b"Fit")),
                Some(top) => item.dest().page(bookmark.page).xyz(0.0, top, None),
            }
            if let Some(before) = id_of(branch.before) {
                item.prev(before);
            }
            if let Some(after) = id_of(branch.after) {
                item.next(after);
            }
            if let (Some(first), Some(last)) = (id_of(branch.first), id_of(branch.last)) {
                item.first(first).last(last).count(count(branch.below));
            }
        })?;
    }
    objects.object(root, |chunk, id| {
        let mut outline = chunk.outline(id);
        if let (Some(first), Some(last)) = (id_of(top.first), id_of(top.last)) {
            outline.first(first).last(last);
        }
        outline.count(count(ids.len())).finish();
    })?;
    Ok(Some(root))
}
