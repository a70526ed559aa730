import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Connection;
import shared.Query;

class DependsOnLocal {
  static @Ref Query lent() {
    Connection connection = Connection.open();
    try {
      return connection.query("all"); //! borrow.return.local
    } finally {
      connection.close();
    }
  }

  static @Own Query handedOver() {
    Connection connection = Connection.open();
    return connection.query("all"); //! borrow.return.local
  }

  static @Ref Query named() {
    try (Connection connection = Connection.open()) {
      Query query = connection.query("all");
      return query; //! borrow.return.local
    }
  }
}
