//! Letters as a reader and a printer see them.

// `cfg(test)` lets the lints see that what helps a test is one.
#[cfg(test)]
mod answer_by;
#[cfg(test)]
mod citations;
#[cfg(test)]
mod document;
#[cfg(test)]
mod follow_ups;
#[cfg(test)]
mod for_others;
#[cfg(test)]
mod generated;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod mailto;
#[cfg(test)]
mod more_follow_ups;
#[cfg(test)]
mod occasions;
#[cfg(test)]
mod other_laws;
#[cfg(test)]
mod other_scripts;
#[cfg(test)]
mod paper;
#[cfg(test)]
mod pdf;
#[cfg(test)]
mod rights;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod signed;
#[cfg(test)]
mod standards;
#[cfg(test)]
mod tagged;
