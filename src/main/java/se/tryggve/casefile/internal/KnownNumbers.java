package se.tryggve.casefile.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/**
 * Register numbers, kept once they are read: every part of a page asks for the number of its case, and a number never
 * changes. Only what reads keeps them and is told from them, as what writes may be undone.
 */
@Component
class KnownNumbers {

    private static final int KEPT = 10_000;

    private final RegisterNumbers numbers;
    private final Map<Holder, String> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Holder, String> eldest) {
            return size() > KEPT;
        }
    });

    KnownNumbers(RegisterNumbers numbers) {
        this.numbers = numbers;
    }

    /** The number that an authority has given a case; empty while it has none. */
    Optional<String> at(CaseId id, AuthorityId authority) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(id, authority);
        }
        Holder holder = new Holder(id, authority);
        Optional<String> number = Optional.ofNullable(known.get(holder)).or(() -> read(id, authority));
        number.ifPresent(written -> known.put(holder, written));
        return number;
    }

    private Optional<String> read(CaseId id, AuthorityId authority) {
        return numbers.findByCaseIdAndAuthority(id.value(), authority.value()).map(RegisterNumberRow::written);
    }

    private record Holder(CaseId id, AuthorityId authority) {}
}
