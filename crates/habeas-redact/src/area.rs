//! Rectangles of a picture.

use serde::{Deserialize, Serialize};

use crate::error::RedactError;
use crate::kind::PrintSize;

/// A part of the upright picture, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rect {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
}

/// A rectangle by its edges; the right and the lower one are outside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) left: u32,
    pub(crate) top: u32,
    pub(crate) right: u32,
    pub(crate) bottom: u32,
}

/// The part of a rectangle inside the picture.
pub(crate) fn within(r: Rect, whole: Area) -> Result<Area, RedactError> {
    let area = Area {
        left: r.x.min(whole.right),
        top: r.y.min(whole.bottom),
        right: r.x.saturating_add(r.width).min(whole.right),
        bottom: r.y.saturating_add(r.height).min(whole.bottom),
    };
    if area.left < area.right && area.top < area.bottom {
        return Ok(area);
    }
    let Rect { x, y, width, height } = r;
    Err(RedactError::Outside { x, y, width, height, of_width: whole.right, of_height: whole.bottom })
}

/// The same area in the copy, grown to whole pixels; `None` if it was cropped away.
pub(crate) fn scaled(bar: Area, cropped: Area, size: &PrintSize) -> Option<Area> {
    let scale = |at: u32, from: u32, of: u32, to: u32, up: bool| {
        let (at, of, to) = (u64::from(at.saturating_sub(from).min(of)), u64::from(of), u64::from(to));
        let scaled = if up { (at * to).div_ceil(of) } else { at * to / of };
        u32::try_from(scaled).unwrap_or(u32::MAX)
    };
    let (width, height) = (cropped.right - cropped.left, cropped.bottom - cropped.top);
    let area = Area {
        left: scale(bar.left, cropped.left, width, size.width, false),
        top: scale(bar.top, cropped.top, height, size.height, false),
        right: scale(bar.right, cropped.left, width, size.width, true),
        bottom: scale(bar.bottom, cropped.top, height, size.height, true),
    };
    (area.left < area.right && area.top < area.bottom).then_some(area)
}
