import shared.Connection;
import shared.Query;

class QueryOfTemporaryConnection {
  static int run() {
    Query query = Connection.open().query("all"); //! borrow.of.temporary
    int count = query.count();
    query.close();
    return count;
  }
}
