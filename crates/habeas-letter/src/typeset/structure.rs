//! What the sheets mean to a reader who does not see them: a tree of elements in reading order, which a screen reader
//! follows. Lines and figures name the element they belong to; what names none is furniture of the page.

/// A kind of element, by the standard types of ISO 32000-1, 14.8.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Elements that belong together, such as the lines of an address.
    Division,
    /// The heading of the whole document.
    Heading,
    /// The heading of a section.
    Subheading,
    Paragraph,
    List,
    Item,
    /// The mark before an item: a dash, a letter.
    Label,
    ItemBody,
    Figure,
    Table,
    Row,
    ColumnHead,
    /// The head of a row: its first cell.
    RowHead,
    Cell,
    /// A heading under a [`Role::Subheading`].
    SmallHeading,
    Quote,
    /// A text that leads elsewhere.
    Link,
}

/// An element of one [`Structure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ElementId(u32);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) role: Role,
    /// `None`: it is at the top.
    pub(crate) parent: Option<ElementId>,
    /// What is read out in the place of a figure.
    pub(crate) alternative: Option<String>,
}

/// The elements of a document in reading order; a parent comes before its children.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Structure {
    elements: Vec<Element>,
}

impl ElementId {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

impl Structure {
    pub(crate) fn add(&mut self, role: Role, parent: Option<ElementId>) -> ElementId {
        self.push(Element { role, parent, alternative: None })
    }

    /// A figure, with the words for those who do not see it.
    pub(crate) fn figure(&mut self, alternative: String) -> ElementId {
        self.push(Element { role: Role::Figure, parent: None, alternative: Some(alternative) })
    }

    /// A block of `lines` short lines, a paragraph each: read in one, the end of a line would not be heard.
    pub(crate) fn block(&mut self, lines: usize) -> Vec<ElementId> {
        let block = self.add(Role::Division, None);
        (0..lines).map(|_| self.add(Role::Paragraph, Some(block))).collect()
    }

    fn push(&mut self, element: Element) -> ElementId {
        let id = ElementId(u32::try_from(self.elements.len()).unwrap_or(u32::MAX));
        self.elements.push(element);
        id
    }

    pub(crate) fn elements(&self) -> &[Element] {
        &self.elements
    }
}
