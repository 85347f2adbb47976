//! The web, as a shell hands it in. The desk asks for one page and never for another unless the user does.

use crate::error::{ApiError, Reason};

/// A page as it was got.
pub struct Page {
    pub bytes: Vec<u8>,
    /// The address that was finally reached.
    pub address: String,
}

/// Gets one page. Nothing but the address leaves the machine.
pub trait Web {
    /// # Errors
    /// The address is none, is not safe to ask, or gives no page.
    fn get(&self, address: &str, most: usize) -> Result<Page, ApiError>;
}

/// No web at all: the example, and tests of everything else.
pub struct NoWeb;

impl Web for NoWeb {
    fn get(&self, address: &str, _: usize) -> Result<Page, ApiError> {
        Err(Reason::WebUnreachable { address: address.to_owned() }.at("source"))
    }
}
