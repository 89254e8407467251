import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Engine } from '../../engine/questions.ts';
import {
  questionOf,
  type Board,
  type Change,
  type Outlook,
  type RegionCode,
  type View,
  type Working,
} from '../../model/index.ts';
import { askBoard, askChange, askOutlook } from './asked.ts';
import { questionQuery } from './questions.ts';

/** Every score and gap for a View; while a new one is computed the last one stays. */
export function useBoard(engine: Engine, view: View): UseQueryResult<Board> {
  return useQuery({ ...questionQuery(engine, 'board', askBoard(view).question), placeholderData: keepPreviousData });
}

/** How the area moved; while a new answer is computed the last one stays. The year shown changes nothing of it. */
export function useChange(engine: Engine, view: View): UseQueryResult<Change> {
  return useQuery({ ...questionQuery(engine, 'change', askChange(view).question), placeholderData: keepPreviousData });
}

/** Past and future of a region; idle while none is selected. */
export function useOutlook(engine: Engine, view: View, region: RegionCode | null): UseQueryResult<Outlook | null> {
  return useQuery({
    queryKey: ['outlook', region === null ? null : askOutlook(view, region).question],
    queryFn: () => (region === null ? null : engine.ask('outlook', askOutlook(view, region).question)),
    enabled: region !== null,
    placeholderData: (previous) => (previous?.region === region ? previous : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** All that the number whose working is open is made of; idle while none is. */
export function useWorking(engine: Engine, view: View): UseQueryResult<Working | null> {
  const { working } = view;
  const question = { ...questionOf(view), theme: 'all', indicator: null, hasAllYears: false } as const;
  return useQuery({
    queryKey: ['working', { question, ...working }],
    queryFn: () => (working === null ? null : engine.ask('working', { question, ...working })),
    enabled: working !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
