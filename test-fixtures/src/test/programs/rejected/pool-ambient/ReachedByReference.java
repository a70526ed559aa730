import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

class ReachedByReference {
  static void run(Report report) {
    report.use(RowPool::global); //! pool.ambient
  }

  interface Source {
    @Ref
    RowPool pool();
  }

  interface Report {
    void use(Source source);
  }
}

@FixedPool(capacity = 8, global = true)
interface Row {
  int id();

  void id(int value);
}
