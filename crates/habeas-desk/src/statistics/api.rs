use crate::api::{FileOut, api};

habeas_law::closed_set! {
    /// What requests are grouped by.
    pub enum StatisticsBy {
        Company = "company",
        /// A request for several rights counts under each of them.
        Right = "right",
        Regime = "regime",
        Country = "country",
        /// The year in which it was sent.
        Year = "year",
        Channel = "channel",
    }
}

habeas_law::closed_set! {
    /// A share of the requests.
    pub enum RateId {
        /// An answer or a refusal came.
        Answered = "answered",
        /// It came in time; of those of which that is decided.
        OnTime = "on_time",
        Refused = "refused",
        IdentityAsked = "identity_asked",
        ClarificationAsked = "clarification_asked",
        Extended = "extended",
        FeeAsked = "fee_asked",
        Complained = "complained",
    }
}

habeas_law::closed_set! {
    /// A time since a request was sent.
    pub enum TimeId {
        /// To the first thing that they wrote beside a confirmation of receipt.
        First = "first",
        /// To an answer or refusal that the person did not call incomplete.
        Final = "final",
    }
}

habeas_law::closed_set! {
    /// Where a text stands from its point.
    pub enum PlotAnchor {
        Start = "start",
        Middle = "middle",
        End = "end",
    }
}

api! {
    #[derive(Default)]
    pub struct StatisticsRequest {
        #[serde(default)]
        pub by: Option<StatisticsBy>,
        /// All numbers as a table.
        #[serde(default)]
        pub csv: Option<FileOut>,
        /// The plots as one picture.
        #[serde(default)]
        pub svg: Option<FileOut>,
    }

    /// How the requests went. A request that was not sent, or is a complaint to an authority, or came back, is not among them.
    #[derive(Default)]
    pub struct Statistics {
        /// The day up to which was counted.
        pub as_of: String,
        /// How many requests are counted.
        pub requests: u32,
        /// What is counted and what is not, in sentences.
        pub about: Vec<String>,
        pub rates: Vec<Rate>,
        pub times: Vec<TimeTo>,
        /// Requests of which the person went through the items of an answer.
        pub judged: u32,
        pub items: Vec<ItemRate>,
        /// By what they wrote, the commonest first.
        pub grounds: Vec<RefusalGround>,
        pub by: Option<StatisticsBy>,
        /// The largest first; of years, the first first.
        pub groups: Vec<StatisticsGroup>,
        pub plots: Vec<Plot>,
        /// Where it was saved.
        pub saved: Vec<String>,
    }

    /// `n` of `of` requests.
    pub struct Rate {
        pub id: RateId,
        pub name: String,
        pub n: u32,
        pub of: u32,
        /// "12 of 40 (30 %)"; of a few, without the percentage.
        pub sentence: String,
    }

    /// How long it takes, by the estimate of Kaplan and Meier: what is not answered yet counts as still waiting.
    pub struct TimeTo {
        pub id: TimeId,
        pub name: String,
        /// What counts.
        pub about: String,
        pub n: u32,
        pub ended: u32,
        /// Still waiting on the day of looking, or closed without it.
        pub censored: u32,
        /// In days since it was sent; none where fewer than five were sent, or less than half got there.
        pub median: Option<u32>,
        /// The day by which nine of ten got there; none where fewer than ten were sent, or that many did not.
        pub p90: Option<u32>,
        pub sentence: String,
        /// At most 120. Of a group, none.
        pub points: Vec<TimePoint>,
    }

    pub struct TimePoint {
        pub day: u32,
        pub at_risk: u32,
        pub ended: u32,
        pub censored: u32,
        /// The share that still waits after this day, from 1 to 0.
        pub waiting: f64,
    }

    /// An item that answers owe, by the person's own ticks.
    pub struct ItemRate {
        pub id: String,
        pub title: String,
        pub article: Option<String>,
        pub given: u32,
        pub part: u32,
        /// Left unticked by a person who went through the items.
        pub open: u32,
        /// Of how many requests: `given`, `part` and `open` together.
        pub judged: u32,
    }

    pub struct RefusalGround {
        /// As they wrote it; none where they gave none, or nobody wrote it down.
        pub ground: Option<String>,
        pub n: u32,
    }

    pub struct StatisticsGroup {
        /// The id of the company, right, regime or channel, the code of the country, or the year.
        pub key: String,
        pub name: String,
        pub requests: u32,
        pub rates: Vec<Rate>,
        pub times: Vec<TimeTo>,
    }

    /// A picture, and the same as a table. Lengths in points of the picture.
    pub struct Plot {
        pub id: String,
        pub title: String,
        /// What it shows, in a sentence.
        pub text: String,
        pub width: f64,
        pub height: f64,
        pub rules: Vec<PlotRule>,
        pub bars: Vec<PlotBar>,
        pub paths: Vec<PlotPath>,
        pub texts: Vec<PlotText>,
        pub columns: Vec<String>,
        pub rows: Vec<Vec<String>>,
    }

    /// A thin line.
    pub struct PlotRule {
        pub x1: f64,
        pub y1: f64,
        pub x2: f64,
        pub y2: f64,
    }

    pub struct PlotBar {
        pub x: f64,
        pub y: f64,
        pub width: f64,
        pub height: f64,
        /// 1: full; 2: half; 3: only its edge.
        pub series: u32,
    }

    pub struct PlotPath {
        /// As SVG writes it.
        pub d: String,
        /// 1: a whole line; 2: a broken one.
        pub series: u32,
    }

    pub struct PlotText {
        pub x: f64,
        pub y: f64,
        pub anchor: PlotAnchor,
        pub text: String,
    }

    /// The numbers of each request without anybody's data, for research.
    pub struct ResearchRequest {
        pub out: FileOut,
        /// Companies to be named though few requests went to them: by id, its beginning, or name.
        #[serde(default)]
        pub name: Vec<String>,
    }

    pub struct ResearchExport {
        pub path: String,
        pub rows: u32,
        /// The companies that it names.
        pub named: Vec<String>,
        /// Requests whose company it does not name.
        pub unnamed: u32,
        /// What is in it and what is not, in sentences.
        pub about: Vec<String>,
        pub columns: Vec<String>,
    }
}
