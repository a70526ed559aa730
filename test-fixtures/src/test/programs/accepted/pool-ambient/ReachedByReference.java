import dev.freehold.pool.FixedPool;

class ReachedByReference {
  static void run(Report report, RowPool rows) {
    report.use(rows);
  }

  interface Report {
    void use(RowPool rows);
  }
}

@FixedPool(capacity = 8, global = true)
interface Row {
  int id();

  void id(int value);
}
