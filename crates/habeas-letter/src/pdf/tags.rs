//! The structure of a file (ISO 32000-1, 14.7): elements, and which marked content each of them has.
//!
//! The elements of a letter are written with its pages. What stays in memory is a number for each letter and each page.

use std::io::Write;

use pdf_writer::types::{StructRole, TableHeaderScope};
use pdf_writer::writers::{NumberTree, StructTreeRoot};
use pdf_writer::{Finish as _, Name, Rect, Ref, TextStr};

use super::objects::Objects;
use super::{DOCUMENT, STRUCTURE, points};
use crate::error::LetterError;
use crate::typeset::structure::{ElementId, Role};
use crate::typeset::{Figure, Pages};

/// A part of the file with a name of its own: one letter of many.
pub(super) struct Group {
    pub(super) title: String,
    /// If it is not that of the file.
    pub(super) language: Option<String>,
}

/// The elements so far.
#[derive(Default)]
pub(super) struct Tags {
    /// The children of the document.
    front: Vec<Ref>,
    body: Vec<Ref>,
    /// For each page the array of the elements that its marked content belongs to.
    owners: Vec<Ref>,
}

/// One sequence of marked content: the page, its number there, and, of a figure, its place.
#[derive(Clone)]
struct Content {
    page: Ref,
    number: i32,
}

/// A link on a page: the element that it belongs to, its object, and the page.
#[derive(Clone, Copy)]
pub(super) struct Linked {
    pub(super) element: ElementId,
    pub(super) object: Ref,
    pub(super) page: Ref,
}

/// Entries a node of the tree from pages to elements.
const NODE: usize = 64;

impl Role {
    pub(super) fn standard(self) -> StructRole {
        match self {
            Self::Division => StructRole::Div,
            Self::Heading => StructRole::H1,
            Self::Subheading => StructRole::H2,
            Self::Paragraph => StructRole::P,
            Self::List => StructRole::L,
            Self::Item => StructRole::LI,
            Self::Label => StructRole::Lbl,
            Self::ItemBody => StructRole::LBody,
            Self::Figure => StructRole::Figure,
            Self::Table => StructRole::Table,
            Self::Row => StructRole::TR,
            Self::ColumnHead | Self::RowHead => StructRole::TH,
            Self::Cell => StructRole::TD,
            Self::SmallHeading => StructRole::H3,
            Self::Quote => StructRole::BlockQuote,
            Self::Link => StructRole::Link,
        }
    }

    /// The tag of its marked content.
    pub(super) fn tag(self) -> Name<'static> {
        Name(match self {
            Self::Division => b"Div",
            Self::Heading => b"H1",
            Self::Subheading => b"H2",
            Self::Paragraph => b"P",
            Self::List => b"L",
            Self::Item => b"LI",
            Self::Label => b"Lbl",
            Self::ItemBody => b"LBody",
            Self::Figure => b"Figure",
            Self::Table => b"Table",
            Self::Row => b"TR",
            Self::ColumnHead | Self::RowHead => b"TH",
            Self::Cell => b"TD",
            Self::SmallHeading => b"H3",
            Self::Quote => b"BlockQuote",
            Self::Link => b"Link",
        })
    }
}

/// The elements of one document while they are written.
struct Branch<'a> {
    pages: &'a Pages,
    contents: Vec<Vec<Content>>,
    children: Vec<Vec<Ref>>,
    links: &'a [Linked],
    /// `None`: the element has no content, and is not written.
    ids: Vec<Option<Ref>>,
    top: Ref,
}

impl Tags {
    /// The key of a page under which its elements are found, if `pending` pages have not been added yet.
    pub(super) fn next_key(&self, pending: usize) -> i32 {
        i32::try_from(self.owners.len() + pending).unwrap_or(i32::MAX)
    }

    /// Writes the elements of pages. `contents`: each page, and the element of each of its sequences of marked content.
    /// Returns the key of the first of the links, which follow one another.
    pub(super) fn add(
        &mut self,
        pages: &Pages,
        (contents, links): (&[(Ref, Vec<ElementId>)], &[Linked]),
        group: Option<&Group>,
        front: bool,
        objects: &mut Objects<impl Write>,
    ) -> Result<i32, LetterError> {
        let group = group.map(|group| (group, objects.reserve()));
        let top = group.map_or(DOCUMENT, |(_, id)| id);
        let branch = Branch::new(pages, (contents, links), top, objects);
        branch.write(objects)?;
        for (_, elements) in contents {
            let array = objects.reserve();
            objects.object(array, |chunk, id| {
                let owners = elements.iter().filter_map(|e| branch.ids.get(e.index()).copied().flatten());
                chunk.indirect(id).array().items(owners);
            })?;
            self.owners.push(array);
        }
        let first_link = self.next_key(0);
        for link in links {
            // A link always has a text, so its element is written.
            self.owners.push(branch.ids.get(link.element.index()).copied().flatten().unwrap_or(top));
        }
        let children = branch.top_children();
        let siblings = if front { &mut self.front } else { &mut self.body };
        let Some((group, id)) = group else {
            siblings.extend(children);
            return Ok(first_link);
        };
        siblings.push(id);
        objects.object(id, |chunk, id| {
            let mut element = chunk.struct_element(id);
            element.kind(StructRole::Part).parent(DOCUMENT).title(TextStr(&group.title));
            if let Some(language) = &group.language {
                element.lang(TextStr(language));
            }
            element.children().items(children);
        })?;
        Ok(first_link)
    }

    /// Writes the root of all elements, and the tree from pages to elements.
    pub(super) fn close(&mut self, objects: &mut Objects<impl Write>) -> Result<(), LetterError> {
        let (front, body) = (&self.front, &self.body);
        objects.object(DOCUMENT, |chunk, id| {
            let mut document = chunk.struct_element(id);
            document.kind(StructRole::Document).parent(STRUCTURE);
            document.children().items(front.iter().chain(body));
        })?;
        let mut nodes = Vec::new();
        for (i, owners) in self.owners.chunks(NODE).enumerate() {
            let node = objects.reserve();
            let keys = (i * NODE..).map(|key| i32::try_from(key).unwrap_or(i32::MAX));
            let last = i32::try_from(i * NODE + owners.len() - 1).unwrap_or(i32::MAX);
            let first = i32::try_from(i * NODE).unwrap_or(i32::MAX);
            objects.object(node, |chunk, id| {
                let mut tree = chunk.indirect(id).start::<NumberTree<'_, Ref>>();
                tree.limits(first, last);
                let mut entries = tree.nums();
                for (key, owner) in keys.zip(owners) {
                    entries.insert(key, *owner);
                }
            })?;
            nodes.push(node);
        }
        let next = self.next_key(0);
        objects.object(STRUCTURE, |chunk, id| {
            let mut root = chunk.indirect(id).start::<StructTreeRoot<'_>>();
            root.child(DOCUMENT).parent_tree_next_key(next);
            root.parent_tree().kids().items(nodes);
        })
    }
}

impl<'a> Branch<'a> {
    fn new(
        pages: &'a Pages,
        (marked, links): (&[(Ref, Vec<ElementId>)], &'a [Linked]),
        top: Ref,
        objects: &mut Objects<impl Write>,
    ) -> Self {
        let elements = pages.structure.elements();
        let mut contents = vec![Vec::new(); elements.len()];
        for (page, owners) in marked {
            for (number, owner) in (0..).zip(owners) {
                if let Some(content) = contents.get_mut(owner.index()) {
                    content.push(Content { page: *page, number });
                }
            }
        }
        // A parent comes before its children, so from the end each element knows whether it has content.
        let mut used: Vec<bool> = contents.iter().map(|c| !c.is_empty()).collect();
        for (i, element) in elements.iter().enumerate().rev() {
            if let (Some(true), Some(parent)) = (used.get(i).copied(), element.parent)
                && let Some(parent) = used.get_mut(parent.index())
            {
                *parent = true;
            }
        }
        let ids: Vec<Option<Ref>> = used.into_iter().map(|used| used.then(|| objects.reserve())).collect();
        let mut children = vec![Vec::new(); elements.len()];
        for (element, id) in elements.iter().zip(&ids) {
            if let (Some(id), Some(parent)) = (id, element.parent)
                && let Some(siblings) = children.get_mut(parent.index())
            {
                siblings.push(*id);
            }
        }
        Self { pages, contents, children, links, ids, top }
    }

    fn top_children(&self) -> Vec<Ref> {
        let elements = self.pages.structure.elements().iter().zip(&self.ids);
        elements.filter(|(element, _)| element.parent.is_none()).filter_map(|(_, id)| *id).collect()
    }

    fn write(&self, objects: &mut Objects<impl Write>) -> Result<(), LetterError> {
        for (i, (element, id)) in self.pages.structure.elements().iter().zip(&self.ids).enumerate() {
            let (Some(id), Some(content), Some(children)) = (id, self.contents.get(i), self.children.get(i)) else {
                continue;
            };
            let parent = element.parent.and_then(|p| self.ids.get(p.index()).copied().flatten()).unwrap_or(self.top);
            objects.object(*id, |chunk, id| {
                let mut tag = chunk.struct_element(id);
                tag.kind(element.role.standard()).parent(parent);
                if let Some(words) = &element.alternative {
                    tag.alt(TextStr(words));
                }
                match element.role {
                    Role::ColumnHead => {
                        tag.attributes().push().table().scope(TableHeaderScope::Column);
                    }
                    Role::RowHead => {
                        tag.attributes().push().table().scope(TableHeaderScope::Row);
                    }
                    Role::Figure => {
                        if let Some(place) = self.figure_place(i) {
                            tag.attributes().push().layout().bbox(place);
                        }
                    }
                    _ => {}
                }
                let mut links = self.links.iter().filter(|_| element.role == Role::Link);
                write_children(&mut tag, content, children, links.find(|link| link.element.index() == i));
            })?;
        }
        Ok(())
    }

    fn figure_place(&self, element: usize) -> Option<Rect> {
        let signed = |f: &Figure| f.element.is_some_and(|e| e.index() == element);
        self.pages.pages.iter().find_map(|page| {
            let figure = page.figures.iter().find(|f| signed(f)).map(|f| (f.x_mm, f.y_mm, f.width_mm, f.height_mm));
            let own = page.pictures.iter().find(|p| p.element.index() == element);
            let picture = own.map(|p| (p.x_mm, p.y_mm, p.width_mm, p.height_mm));
            figure.or(picture).map(|at| place(at, self.pages.height_mm))
        })
    }
}

/// A place from its left and upper edge, its width and its height, in mm from the top of the page.
pub(super) fn place((x, y, width, height): (f64, f64, f64, f64), page_height: f64) -> Rect {
    let (top, bottom) = (page_height - y, page_height - y - height);
    Rect::new(points(x), points(bottom), points(x + width), points(top))
}

/// An element has either children or content. The content of its first page is named by number alone.
/// That of a link is followed by the link itself.
fn write_children(
    tag: &mut pdf_writer::writers::StructElement<'_>,
    content: &[Content],
    children: &[Ref],
    link: Option<&Linked>,
) {
    let Some(first) = content.first() else {
        match children {
            [only] => _ = tag.child(*only),
            children => _ = tag.children().items(children),
        }
        return;
    };
    tag.page(first.page);
    if let ([only], None) = (content, link) {
        tag.pair(Name(b"K"), only.number);
        return;
    }
    let mut all = tag.children();
    for content in content {
        if content.page == first.page {
            all.marked_content_id(content.number);
        } else {
            all.marked_content_ref().page(content.page).marked_content_id(content.number);
        }
    }
    if let Some(link) = link {
        all.object_ref().page(link.page).object(link.object);
    }
    all.finish();
}
