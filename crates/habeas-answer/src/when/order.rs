//! Does the day or the month stand first? A file has one order, unless two hands wrote it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::written::{Dated, Written};

/// The order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    DayFirst,
    MonthFirst,
    /// Nothing decides; or the dates contradict one another.
    #[default]
    Undecided,
}

/// What the dates of a file or column say together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Orders {
    /// Dates are written in two manners, or contradict one another: another program has been at them.
    pub(crate) two_hands: bool,
    /// By how many digits the year has.
    by_hand: BTreeMap<usize, Order>,
}

impl Orders {
    /// One order for all, as the person chose it.
    pub(crate) fn chosen(order: Order) -> Self {
        Self { two_hands: false, by_hand: [(2, order), (4, order)].into() }
    }

    /// The order of this date.
    pub(crate) fn of(&self, date: &Written) -> Order {
        let Dated::Numbers { digits, .. } = date.date else { return Order::Undecided };
        self.by_hand.get(&digits).copied().unwrap_or_default()
    }
}

/// The order of these dates. Years of two and of four digits come from two hands, which do not speak for one another: a
/// spreadsheet that saved the file again has turned some of the dates around.
pub(crate) fn order_of<'a>(dates: impl Iterator<Item = &'a Written>) -> Orders {
    let mut orders = Orders::default();
    let mut against = Vec::new();
    for date in dates {
        let Dated::Numbers { first, second, between, digits, .. } = date.date else { continue };
        let known = orders.by_hand.entry(digits).or_default();
        let says = match (first > 12, second > 12, between) {
            (true, false, _) | (false, false, '.') => Order::DayFirst,
            (false, true, _) => Order::MonthFirst,
            _ => continue,
        };
        if *known == Order::Undecided {
            *known = says;
        } else if *known != says {
            against.push(digits);
        }
    }
    orders.two_hands = orders.by_hand.len() > 1 || !against.is_empty();
    for digits in against {
        orders.by_hand.insert(digits, Order::Undecided);
    }
    orders
}

#[cfg(test)]
mod tests {
    use super::super::written;
    use super::*;

    fn orders(dates: &[&str]) -> Orders {
        let dates: Vec<Written> = dates.iter().map(|date| written(date).unwrap()).collect();
        order_of(dates.iter())
    }

    #[test]
    fn one_date_decides_for_its_file() {
        let found = orders(&["5/1/2021", "30/12/2020"]);
        assert_eq!(found.of(&written("5/1/2021").unwrap()), Order::DayFirst);
        assert!(!found.two_hands);
        let found = orders(&["5/1/2021", "12/30/2020"]);
        assert_eq!(found.of(&written("5/1/2021").unwrap()), Order::MonthFirst);
    }

    #[test]
    fn two_hands_do_not_speak_for_one_another() {
        let found = orders(&["04/12/2025", "4/19/25", "03/05/2025"]);
        assert!(found.two_hands);
        assert_eq!(found.of(&written("04/12/2025").unwrap()), Order::Undecided);
        assert_eq!(found.of(&written("4/5/25").unwrap()), Order::MonthFirst);
        // Both orders in one manner of writing: nothing is chosen.
        let found = orders(&["13/1/2025", "1/13/2025", "2/3/2025"]);
        assert_eq!(found.of(&written("2/3/2025").unwrap()), Order::Undecided);
    }
}
