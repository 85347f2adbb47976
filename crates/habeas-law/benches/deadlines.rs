//! How long a million deadlines take, each with all its dates and reasons, at every place and on other days each time.
//! The promise is two seconds on one core.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use habeas_law::clock::{self, Facts};
use habeas_law::holiday::{self, PlaceCalendar};
use jiff::civil::date;
use std::hint::black_box;
use std::time::Duration;

const MILLION: u64 = 1_000_000;

fn places() -> Vec<&'static PlaceCalendar> {
    let of = |country: &'static str| {
        let regions = holiday::regions(country).into_iter().map(Some);
        std::iter::once(None).chain(regions).filter_map(move |region| holiday::calendar(country, region).ok())
    };
    holiday::countries().flat_map(of).collect()
}

fn a_million(c: &mut Criterion) {
    let places = places();
    let Some(gdpr) = clock::by_id("GDPR", date(2026, 11, 24)) else { return };
    let days: Vec<_> = date(2020, 1, 1).series(jiff::ToSpan::days(1)).take(3653).collect();
    let mut group = c.benchmark_group("deadlines");
    group.throughput(Throughput::Elements(MILLION)).sample_size(10).measurement_time(Duration::from_secs(20));
    group.bench_function("a million", |b| {
        b.iter(|| {
            for n in 0..1_000_000usize {
                let facts = Facts::new(gdpr, days[n % days.len()]);
                let _ = black_box(clock::reckon(black_box(&facts), places[n % places.len()]));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, a_million);
criterion_main!(benches);
