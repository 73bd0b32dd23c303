package se.tryggve.casefile.internal;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Which series the authorities keep. */
interface SeriesBook extends Repository<RegisterSeries, RegisterSeries.Key> {

    List<RegisterSeries> findByScopeOrderByPosition(String scope);
}
