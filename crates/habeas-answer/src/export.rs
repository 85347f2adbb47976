//! Which export an answer is: signatures that are data, with their dates and languages. It gives confidence, never certainty,
//! and always by which files.

mod parts;
mod signature;

pub use parts::{Pair, Set, group, pairs};
pub use signature::{Evidence, Export, Found, exports, recognise_export};
