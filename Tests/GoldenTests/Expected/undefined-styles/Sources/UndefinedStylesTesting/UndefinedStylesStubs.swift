// Generated from undefined-styles.yaml. Changes are lost when it is generated again.

import UndefinedStyles

nonisolated extension StubOperation where Output == Void {
    /// ``UndefinedStylesClient/Undefined/styles``: `GET /undefined`
    public static var undefinedStyles: Self { Self(id: "undefinedStyles") }
}
