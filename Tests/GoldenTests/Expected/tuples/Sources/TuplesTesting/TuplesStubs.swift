// Generated from tuples.yaml. Changes are lost when it is generated again.

import Tuples

nonisolated extension StubOperation where Output == Measure {
    /// ``TuplesClient/Track/recordTrack``: `POST /track`
    public static var trackRecordTrack: Self { Self(id: "recordTrack") }
}
