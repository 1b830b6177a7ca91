/// The times within which the process wants things done (*délais*), each a setting of the agency.
///
/// Where the written process names a time, that time is the default; where it names none, the default is a reading of
/// it, and the comment says so (`Documentation/Decisions`).
public struct Delays: Codable, Hashable, Sendable {
    /// Within which an owner is answered in good time: under 24 hours (line 27), so missed at 24:00:00.
    public var replyTarget: Delay = "24h"
    /// Within which an owner is answered at the latest: 48 hours (lines 27 and 39), so kept at 48:00:00.
    public var replyLimit: Delay = "48h"
    /// Within which a call or a meeting is confirmed by e-mail; a reading of line 18.
    public var confirmation: Delay = "24h"
    /// Without contact for so many days, an owner who waits for something is to be reassured; a reading of line 5.
    public var reassurance: Delay = "168h"
    /// Within which a request or a change has its ticket; a reading of lines 41 and 48.
    public var ticket: Delay = "24h"
    /// Within which a change is acknowledged; a reading of line 48.
    public var acknowledgement: Delay = "24h"
    /// Within which a change's ticket is assigned to accounting, from its opening; a reading of line 49.
    public var assignment: Delay = "24h"
    /// Within which accounting treats and closes a change's ticket, from its opening; a reading of line 49.
    public var treatment: Delay = "10d"
    /// Within which a statement is sent, from its cut-off; a reading of line 29.
    public var statement: Delay = "10d"
    /// Within how many months of the new year the tax recap of the year before is sent: 3, so by 31 March; a reading of
    /// line 38.
    ///
    /// At least 1 and at most 12 count.
    public var taxRecapMonths = 3
    /// Within which a document is archived, from its sending; a reading of lines 30, 37 and 38.
    public var archiving: Delay = "48h"
    /// Within which a departure is announced to the owner; a reading of "dès l'information", line 36.
    public var departure: Delay = "24h"
    /// Within which the process for a lost mandate is started; a reading of line 42.
    public var mandateFollowUp: Delay = "48h"
    /// Within which a new owner has the registration address; a reading of line 44.
    public var registrationAddress: Delay = "48h"
    /// Within which the login register is checked; a reading of line 45.
    public var loginCheck: Delay = "48h"
    /// Within which a missing address is added to the login register; a reading of line 46.
    public var loginAddition: Delay = "48h"
    /// Within which the owner is told of the password after the addition; a reading of line 46.
    public var passwordNews: Delay = "24h"

    /// The delays of the written process.
    public init() {}

    private enum CodingKeys: String, CodingKey {
        case replyTarget, replyLimit, confirmation, reassurance, ticket, acknowledgement
        case assignment, treatment, statement, taxRecapMonths, archiving, departure
        case mandateFollowUp, registrationAddress, loginCheck, loginAddition, passwordNews
    }

    /// Decodes the delays that an agency sets, `{"replyLimit": "36h"}`; the others are those of the written process.
    public init(from decoder: any Decoder) throws {
        self.init()
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func read(_ delay: WritableKeyPath<Delays, Delay>, _ key: CodingKeys) throws {
            if let value = try container.decodeIfPresent(Delay.self, forKey: key) { self[keyPath: delay] = value }
        }
        try read(\.replyTarget, .replyTarget)
        try read(\.replyLimit, .replyLimit)
        try read(\.confirmation, .confirmation)
        try read(\.reassurance, .reassurance)
        try read(\.ticket, .ticket)
        try read(\.acknowledgement, .acknowledgement)
        try read(\.assignment, .assignment)
        try read(\.treatment, .treatment)
        try read(\.statement, .statement)
        try read(\.archiving, .archiving)
        try read(\.departure, .departure)
        try read(\.mandateFollowUp, .mandateFollowUp)
        try read(\.registrationAddress, .registrationAddress)
        try read(\.loginCheck, .loginCheck)
        try read(\.loginAddition, .loginAddition)
        try read(\.passwordNews, .passwordNews)
        taxRecapMonths = try container.decodeIfPresent(Int.self, forKey: .taxRecapMonths) ?? taxRecapMonths
    }
}
