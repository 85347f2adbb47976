//! Closed sets: enums whose members have an id, the same in stored events, on the command line and on the page.

/// An enum that knows all its members and the id of each.
pub trait ClosedSet: Copy + Sized + 'static {
    /// All members, in the order a person is shown them.
    const ALL: &'static [Self];

    /// The id of this member, as it is written in JSON and on the command line.
    fn id(self) -> &'static str;

    /// The member with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|member| member.id() == id)
    }
}

/// A text that is the id of no member.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{value}` is none of: {}", .known.join(", "))]
pub struct UnknownId {
    pub value: String,
    /// The ids that exist.
    pub known: Vec<&'static str>,
}

impl UnknownId {
    pub fn of<T: ClosedSet>(value: &str) -> Self {
        Self { value: value.to_owned(), known: T::ALL.iter().map(|member| member.id()).collect() }
    }
}

/// Declares a closed set. Each id is written once; serde, `Display`, `FromStr` and the page's union type follow from it.
///
/// ```
/// habeas_law::closed_set! {
///     /// How a parcel is sent.
///     pub enum Parcel {
///         Small = "small",
///         Large = "large",
///     }
/// }
/// assert_eq!(Parcel::from_id("large"), Some(Parcel::Large));
/// assert_eq!(Parcel::Small.id(), "small");
/// assert!("huge".parse::<Parcel>().is_err());
/// ```
///
/// The crate that uses it names `serde`, and, under its feature `ts`, `ts-rs`.
#[macro_export]
macro_rules! closed_set {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$member_meta:meta])* $member:ident = $id:literal),+ $(,)? }
    ) => {
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[cfg_attr(feature = "ts", derive(::ts_rs::TS))]
        $(#[$meta])*
        $vis enum $name {
            $($(#[$member_meta])* #[serde(rename = $id)] $member),+
        }

        impl $name {
            /// All members, in the order a person is shown them.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The id of this member, as it is written in JSON and on the command line.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$member => $id),+ }
            }

            /// The member with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.id() == id)
            }
        }

        impl $crate::closed_set::ClosedSet for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn id(self) -> &'static str {
                self.id()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.id())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::closed_set::UnknownId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_id(text).ok_or_else(|| $crate::closed_set::UnknownId::of::<Self>(text))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    #![expect(unreachable_pub, reason = "the macro makes what other crates use")]

    crate::closed_set! {
        pub enum Size { Small = "small", ExtraLarge = "extra_large" }
    }

    #[test]
    fn ids_lead_back_and_are_what_json_says() {
        for size in Size::ALL {
            assert_eq!(Size::from_id(size.id()), Some(*size));
            assert_eq!(serde_json::to_value(size).unwrap(), size.to_string());
        }
        let unknown = "medium".parse::<Size>().unwrap_err();
        assert_eq!(unknown.to_string(), "`medium` is none of: small, extra_large");
    }

    #[test]
    fn generic_code_sees_the_same_set() {
        fn count<T: super::ClosedSet>() -> usize {
            T::ALL.iter().filter(|member| T::from_id(member.id()).is_some()).count()
        }
        assert_eq!(count::<Size>(), 2);
        assert_eq!(super::ClosedSet::id(Size::Small), Size::Small.id());
    }
}
