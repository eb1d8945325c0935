extension Explanation {
    /// Of overlays.
    static let overlays: [Explanation] = [
        Explanation(
            "ambiguous-action",
            "an action with both `update` and `copy`",
            "An action does one of the two.",
            remedy: "Make two actions of it.",
            example: .overlay("actions:\n  - { target: $.info, update: { title: Cats }, copy: $.info }")
        ),
        Explanation(
            "ambiguous-document",
            "several documents, and none is named",
            "The overlays name several in `extends`, or `init` found several in the folder of the configuration.",
            remedy: "Name the document, on the command line or in the configuration."
        ),
        Explanation(
            "invalid-copy",
            "`copy` that does not select one value",
            "What is copied has to be a single value of the document.",
            remedy: "Write a path that leads to one value.",
            example: .overlay("actions:\n  - target: $.info\n    copy: $.tags[0]")
        ),
        Explanation(
            "invalid-jsonpath",
            "something that is no JSONPath",
            "Targets are written in JSONPath as RFC 9535 has it. Older dialects differ in places.",
            remedy: """
                Look at the place that the message names. Names with dots or slashes stand in brackets and quotes:
                $.paths['/pets'].
                """,
            example: .overlay("actions:\n  - { target: '$.paths[/pets]', remove: true }")
        ),
        Explanation(
            "invalid-remove",
            "`remove` of the whole document",
            "There would be nothing left.",
            remedy: "Select the part to remove.",
            example: .overlay("actions:\n  - { target: $, remove: true }")
        ),
        Explanation(
            "jsonpath-limit",
            "a JSONPath that takes too long",
            "Some paths take more steps than anybody would wait for. So there is a limit.",
            remedy: "Write a path with fewer `..` and fewer filters within filters."
        ),
        Explanation(
            "mixed-targets",
            "a target that selects objects and other values",
            "An update is merged into objects, added to arrays, and replaces nothing else: it cannot do all at once.",
            remedy: "Make an action for each kind.",
            example: .overlay(
                """
                actions:
                  - { target: '$.info[*]', update: { name: Pets } }
                  - { target: '$["info", "openapi"]', update: { title: Cats } }
                """
            )
        ),
        Explanation(
            "no-document",
            "nothing says which document to read",
            """
            Neither the command line nor the configuration names a document, and no overlay extends one. `init` looks for
            one in the folder of the configuration.
            """,
            remedy: "Name it: `generator validate openapi/api.yaml`, or `document: api.yaml` in the configuration."
        ),
        Explanation(
            "not-overlay",
            "a file that is no overlay",
            "An overlay has the field `overlay` at its top, with a version: `overlay: 1.1.0`.",
            remedy: "Look whether this is the right file. A document is named without --overlay.",
            example: .overlay("overlays: 1.0.0\nactions: []")
        ),
        Explanation(
            "overlay-conflict",
            "a value that cannot be merged into its target",
            """
            An object is merged into an object, and an array is added to an array. A text cannot be merged into an
            object.
            """,
            remedy: "Select the right target. To replace a value, remove it first.",
            example: .overlay("actions:\n  - { target: $.info, update: Cats }")
        ),
        Explanation(
            "overlay-no-effect",
            "an action that changes nothing",
            "It has neither `update` nor `copy` nor `remove: true`, or has them beside a removal.",
            remedy: "Say what to do, or remove the action.",
            example: .overlay("actions:\n  - { target: $.info }")
        ),
        Explanation(
            "overlay-no-match",
            "a target that selects nothing",
            "The action changes nothing. Often the document has changed since the overlay was written.",
            remedy: "Mend the target, or remove the action.",
            example: .overlay("actions:\n  - target: $.paths['/dogs']\n    remove: true")
        ),
        Explanation(
            "remote-document",
            "an overlay that extends a document in the network",
            "Nothing is fetched: a build must not depend on a server, nor change when the server does.",
            remedy: "Download the document, and name the copy as the document to read."
        ),
        Explanation(
            "too-much-merged",
            "an overlay that adds too much",
            "An update of many targets, or many updates, can add billions of values. So there is a limit.",
            remedy: "Select fewer targets, or refer to one value from all of them."
        ),
    ]
}
