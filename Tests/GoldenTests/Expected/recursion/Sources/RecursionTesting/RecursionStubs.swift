// Generated from recursion.yaml. Changes are lost when it is generated again.

import Recursion

nonisolated extension StubOperation where Output == Node {
    /// ``RecursionClient/Tree/getTree``: `GET /tree`
    public static var treeGetTree: Self { Self(id: "getTree") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``RecursionClient/ExpressionOperations/evaluate``: `POST /expression`
    public static var expressionEvaluate: Self { Self(id: "evaluate") }
}
