// Generated from minimal.json. Changes are lost when it is generated again.

import Minimal
