import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class DependsOnOwnedParameter {
  static Query of(@Own Connection connection) {
    return connection.query("all"); //! borrow.return.local
  }
}
