//! Workers that answer as no honest worker does.

use habeas_intake::{Intake as _, Job, Lie, Probe, Stop};
use std::ops::ControlFlow;

use crate::sealed;

fn answer(probe: Probe) -> Result<(), Stop> {
    let watch = |_| ControlFlow::Continue(());
    sealed().run(Job::Probe(probe), &mut &b"x"[..], &watch, &mut |_| Ok(()))
}

fn lie(probe: Probe) -> Lie {
    match answer(probe) {
        Err(Stop::Lied(lie)) => lie,
        other => panic!("{probe:?}: {other:?}"),
    }
}

#[test]
fn frames_without_end_are_cut_off() {
    assert_eq!(lie(Probe::EndlessFrames), Lie::TooMuch);
    assert_eq!(lie(Probe::EndlessText), Lie::TooMuch);
}

#[test]
fn frames_that_are_wrong_are_refused() {
    assert_eq!(lie(Probe::HalfFrame), Lie::HalfFrame);
    assert_eq!(lie(Probe::LongFrame), Lie::LongFrame { length: 0xffff_ffff });
    assert_eq!(lie(Probe::NoSuchBytes), Lie::NoSuchBytes);
}

/// A worker that asks and does not read cannot make the app wait for it.
#[test]
fn a_worker_that_only_asks_is_ended() {
    let lie = lie(Probe::AsksOnly);
    assert!(matches!(lie, Lie::TooMuch | Lie::OutOfTurn), "{lie:?}");
}

/// What comes after the end is not looked at.
#[test]
fn the_first_end_counts() {
    answer(Probe::DoneTwice).unwrap();
}

#[test]
fn text_that_is_none_is_refused() {
    let watch = |_| ControlFlow::Continue(());
    let mut heard = Vec::new();
    let mut take = |piece| {
        if let habeas_intake::Piece::Text(part) = piece {
            heard.extend(part);
        }
        Ok(())
    };
    sealed().run(Job::Probe(Probe::BadText), &mut &b""[..], &watch, &mut take).unwrap();
    assert!(String::from_utf8(heard).is_err());
}
