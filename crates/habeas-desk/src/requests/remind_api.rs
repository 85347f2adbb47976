use crate::api::{TaskReason, api};

api! {
    pub struct RemindRequest {
        /// The person was told of what is returned: it is no news any more.
        #[serde(default)]
        pub notified: bool,
    }

    /// What a person is reminded of.
    pub struct Reminders {
        /// What began to need them since they were told last, one a request.
        pub news: Vec<Reminder>,
        /// The days to come on which something begins to need them, one for each thing.
        pub coming: Vec<String>,
        /// How many requests need them, as the page of the day counts.
        pub waiting: u32,
    }

    pub struct Reminder {
        pub id: String,
        pub company: String,
        pub reason: TaskReason,
        /// The day on which it began.
        pub on: String,
    }
}
