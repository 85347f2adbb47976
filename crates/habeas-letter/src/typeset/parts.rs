//! The elements of a letter, in the order in which it is read. They depend on its words alone, so every attempt at
//! setting it has the same.

use super::structure::{ElementId, Role, Structure};
use crate::letter::{Block, Letter};

/// The element of each part of a letter.
pub(super) struct LetterElements {
    /// The name first.
    pub(super) sender: Vec<ElementId>,
    pub(super) recipient: Vec<ElementId>,
    pub(super) mention: ElementId,
    pub(super) date: ElementId,
    pub(super) subject: ElementId,
    pub(super) reference: ElementId,
    pub(super) salutation: ElementId,
    /// One for each block of the body.
    pub(super) body: Vec<BlockElements>,
    pub(super) closing: ElementId,
    /// The signature, if there is one.
    pub(super) signature: Option<ElementId>,
    pub(super) name: ElementId,
    pub(super) second: ElementId,
    pub(super) enclosures: ElementId,
}

pub(super) enum BlockElements {
    Text(ElementId),
    /// Label and body of each item.
    List(Vec<(ElementId, ElementId)>),
}

impl LetterElements {
    /// `signature` is what is read out in the place of the signature.
    pub(super) fn new(letter: &Letter, signature: Option<String>, structure: &mut Structure) -> Self {
        // A part without words leaves an element without content, which the writer drops.
        Self {
            sender: structure.block(1 + letter.sender.len()),
            recipient: structure.block(letter.recipient.len()),
            mention: structure.add(Role::Paragraph, None),
            date: structure.add(Role::Paragraph, None),
            subject: structure.add(Role::Heading, None),
            reference: structure.add(Role::Paragraph, None),
            salutation: structure.add(Role::Paragraph, None),
            body: letter.body.iter().map(|block| BlockElements::new(block, structure)).collect(),
            closing: structure.add(Role::Paragraph, None),
            signature: signature.map(|words| structure.figure(words)),
            name: structure.add(Role::Paragraph, None),
            second: structure.add(Role::Paragraph, None),
            enclosures: structure.add(Role::Paragraph, None),
        }
    }
}

impl BlockElements {
    fn new(block: &Block, structure: &mut Structure) -> Self {
        match block {
            Block::Heading(_) => Self::Text(structure.add(Role::Subheading, None)),
            Block::Paragraph(_) => Self::Text(structure.add(Role::Paragraph, None)),
            Block::List(items) => {
                let list = structure.add(Role::List, None);
                let item = |_| {
                    let item = structure.add(Role::Item, Some(list));
                    (structure.add(Role::Label, Some(item)), structure.add(Role::ItemBody, Some(item)))
                };
                Self::List(items.iter().map(item).collect())
            }
        }
    }
}
